package io.github.quizline.cli;

import io.github.quizline.problem.Edit;
import io.github.quizline.problem.Position;
import io.github.quizline.problem.Problem;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A problem as one line of JSON: {@code file}, {@code line} and {@code column} (from 1, in code points), {@code severity}
 * ({@code error} or {@code warning}), {@code rule}, {@code arguments} (a list of texts), {@code sentence}, and {@code mend}
 * ({@code null}, or an object of {@code from}, {@code to}, each with {@code line} and {@code column}, and {@code
 * replacement}).
 */
final class ProblemJson {

    private ProblemJson() {}

    static String of(Problem problem) {
        return "{\"file\":" + text(problem.source())
                + "," + fields(problem.at())
                + ",\"severity\":" + text(problem.severity().word())
                + ",\"rule\":" + text(problem.rule())
                + ",\"arguments\":" + texts(problem.arguments())
                + ",\"sentence\":" + text(problem.sentence())
                + ",\"mend\":" + problem.mend().map(ProblemJson::mend).orElse("null")
                + "}";
    }

    private static String mend(Edit edit) {
        return "{\"from\":{" + fields(edit.from())
                + "},\"to\":{" + fields(edit.to())
                + "},\"replacement\":" + text(edit.replacement())
                + "}";
    }

    private static String fields(Position at) {
        return "\"line\":" + at.line() + ",\"column\":" + at.column();
    }

    private static String texts(List<String> texts) {
        return texts.stream().map(ProblemJson::text).collect(Collectors.joining(",", "[", "]"));
    }

    // RFC 8259; besides what must be escaped, what might steer a terminal or break a line is.
    private static String text(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (isSafe(c)) {
                json.append(c);
            } else {
                json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
        }
        return json.append('"').toString();
    }

    private static boolean isSafe(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
