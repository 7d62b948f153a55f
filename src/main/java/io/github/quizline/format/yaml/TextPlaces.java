package io.github.quizline.format.yaml;

import io.github.quizline.format.yaml.Node.Scalar;
import io.github.quizline.format.yaml.Node.Style;
import io.github.quizline.problem.Position;
import io.github.quizline.problem.Source;
import org.jspecify.annotations.Nullable;

/** Where the characters of one text stand in the file that it was read from. */
final class TextPlaces {

    private final Source file;
    private final Scalar scalar;
    private @Nullable Source lines;

    TextPlaces(Source file, Scalar scalar) {
        this.file = file;
        this.scalar = scalar;
    }

    /** The offset in the file of an offset in the text; the start of the text where that cannot be known. */
    int find(int offset) {
        if (scalar.style() == Style.LITERAL) {
            return inBlock(offset);
        }
        int start = scalar.style() == Style.PLAIN ? scalar.start() : scalar.start() + 1;
        // Of what is written on one line and without escapes every character stands for itself.
        return file.text().startsWith(scalar.text(), start) ? start + offset : scalar.start();
    }

    /** The line in the file of an offset in the text. */
    int line(int offset) {
        return file.position(find(offset)).line();
    }

    /** Each line of the block is indented by blanks that its text does not have. */
    private int inBlock(int offset) {
        if (lines == null) {
            lines = new Source("", scalar.text());
        }
        Position inText = lines.position(offset);
        int line = file.position(scalar.start()).line() + inText.line();
        if (line > file.lines()) {
            return scalar.start();
        }
        int indentation = file.line(line).length() - lines.line(inText.line()).length();
        return indentation < 0 ? scalar.start() : file.offset(new Position(line, indentation + inText.column()));
    }
}
