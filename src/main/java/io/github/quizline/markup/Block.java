package io.github.quizline.markup;

import java.util.List;
import java.util.stream.Collectors;

/** A paragraph, or a stretch of code on lines of its own. */
public sealed interface Block {

    /** Its words without any style; lines are parted by line feeds. */
    String plain();

    /**
     * A paragraph.
     *
     * @param runs its words, neighbours in different styles
     */
    record Paragraph(List<Run> runs) implements Block {
        public Paragraph {
            runs = List.copyOf(runs);
        }

        @Override
        public String plain() {
            return runs.stream().map(Run::text).collect(Collectors.joining());
        }
    }

    /**
     * Code between fences.
     *
     * @param lines the lines between the fences, letter for letter
     */
    record Code(List<String> lines) implements Block {
        public Code {
            lines = List.copyOf(lines);
        }

        @Override
        public String plain() {
            return String.join("\n", lines);
        }
    }
}
