package io.github.quizline.terminal;

import io.github.quizline.markup.Block;
import io.github.quizline.markup.Markup;
import io.github.quizline.quiz.Layout;
import io.github.quizline.quiz.Origin;
import io.github.quizline.quiz.Passage;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows a passage, its paragraphs or its lines of verse numbered. */
final class PassagePage {

    private final Page page;

    PassagePage(Page page) {
        this.page = page;
    }

    void show(Passage passage) {
        page.gap();
        page.heading(passage.title().isEmpty() ? Words.of("passage.untitled") : Words.of("passage", passage.title()));
        String origin = originOf(passage.source());
        if (!origin.isEmpty()) {
            page.paragraph(Words.of("passage.source", origin));
        }
        page.gap();
        if (passage.layout() == Layout.VERSE) {
            verse(Markup.text(passage.text()));
        } else {
            prose(Markup.text(passage.text()));
        }
        page.gap();
        page.paragraph(Words.of("passage.end"));
    }

    /** The number that a place in a passage is shown with, such as "paragraph 2" or "line 7". */
    static String numberOf(Passage passage, int offset) {
        List<Block> upToThere = Markup.text(passage.text().substring(0, offset) + "x");
        if (passage.layout() == Layout.VERSE) {
            long lines = upToThere.stream()
                    .flatMap(block -> block.plain().lines())
                    .filter(line -> !line.isBlank())
                    .count();
            return Words.of("place.line", String.valueOf(lines));
        }
        return Words.of("place.paragraph", String.valueOf(upToThere.size()));
    }

    private void prose(List<Block> paragraphs) {
        int number = 0;
        for (Block paragraph : paragraphs) {
            page.gap();
            String lead = ++number + ". ";
            if (paragraph instanceof Block.Code code) {
                page.paragraph(lead);
                new TextPage(page).code(code);
            } else if (paragraph instanceof Block.Paragraph words) {
                page.paragraph(lead, Styled.of(words.runs()));
            }
        }
    }

    private void verse(List<Block> stanzas) {
        int number = 0;
        for (Block stanza : stanzas) {
            page.gap();
            for (String line : stanza.plain().lines().toList()) {
                if (!line.isBlank()) {
                    page.line(++number + ". ", line);
                }
            }
        }
    }

    private static String originOf(Origin origin) {
        return Stream.of(origin.author(), origin.title(), origin.publisher(), origin.date(), origin.url())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
