package io.github.quizline.terminal;

import io.github.quizline.markup.Markup;
import io.github.quizline.session.Standing;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Shows every question of a sitting and how it stands. */
final class OverviewPage {

    private final Page page;

    OverviewPage(Page page) {
        this.page = page;
    }

    void show(List<Standing> standings) {
        page.gap();
        page.paragraph(Words.of("overview"));
        for (Standing standing : standings) {
            page.paragraph(standing.number() + ". ", wordsOf(standing));
        }
        page.paragraph(Words.of("overview.go"));
    }

    /** How a question stands, and the first line of what is asked. */
    static String wordsOf(Standing standing) {
        String state = Words.of("state." + standing.state().name().toLowerCase(Locale.ROOT));
        return Words.of(standing.flagged() ? "overview.flagged" : "overview.line", state, stemOf(standing));
    }

    /** The numbers of the questions in one of some states, with commas between them; empty if there is none. */
    static String numbers(List<Standing> standings, List<Standing.State> states) {
        return standings.stream()
                .filter(standing -> states.contains(standing.state()))
                .map(standing -> String.valueOf(standing.number()))
                .collect(Collectors.joining(", "));
    }

    private static String stemOf(Standing standing) {
        return Markup.plain(standing.question()).lines().findFirst().orElse("");
    }
}
