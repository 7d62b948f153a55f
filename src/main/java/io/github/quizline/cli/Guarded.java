package io.github.quizline.cli;

import java.util.regex.Pattern;

/**
 * Cells of a table that a spreadsheet must not take for a formula: they begin with an apostrophe, which {@link #open} takes
 * off again. A cell that has one there anyway gets another.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP, CSV injection</a>
 */
final class Guarded {

    private static final Pattern FORMULA = Pattern.compile("'*\\s*[=+@-]");
    private static final Pattern GUARDED = Pattern.compile("'+\\s*[=+@-]");

    private Guarded() {}

    /** A content as a cell. */
    static String cell(String content) {
        return FORMULA.matcher(content).lookingAt() ? "'" + content : content;
    }

    /** The content of a cell. */
    static String open(String cell) {
        return GUARDED.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }
}
