package io.github.quizline.terminal;

import io.github.quizline.session.Restored;
import io.github.quizline.session.Restored.Change;
import io.github.quizline.session.Restored.Sort;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Receives a learner who has left a sitting before its end. */
public final class ReturnPage {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    private final PlainTerminal terminal;
    private final PlainPage page;

    public ReturnPage(PlainTerminal terminal) {
        this.terminal = terminal;
        this.page = terminal.page();
    }

    /**
     * Asks whether to go on with a sitting; empty if the learner does not say.
     *
     * @param started when it was begun
     */
    public Optional<Boolean> isGoneOnWith(String title, ZonedDateTime started, int answered, int questions) {
        page.paragraph(title);
        page.paragraph(Words.of(
                "return.unfinished",
                WHEN.format(started),
                String.valueOf(answered),
                Words.count("questions", questions)));
        while (true) {
            page.ask(Words.of("return.ask"));
            if (!(terminal.keyboard().line(Optional.empty()) instanceof Input.Line line)) {
                page.endLine();
                return Optional.empty();
            }
            String answer = Fold.of(HangulKeys.asLatin(Fold.of(line.text())));
            if (List.of("", "y", "yes").contains(answer)) {
                return Optional.of(true);
            }
            if (List.of("n", "no").contains(answer)) {
                return Optional.of(false);
            }
            page.paragraph(Words.of("return.amiss"));
        }
    }

    /** Tells what an edit of the quiz has changed since the sitting began. */
    public void tell(Restored restored) {
        count(restored, Sort.EDITED, "return.edited");
        count(restored, Sort.GONE, "return.gone");
    }

    /** Tells that the sitting that could be gone on with is being sat. */
    public void tellElsewhere() {
        page.paragraph(Words.of("return.elsewhere"));
    }

    /** Tells that there is nothing to go on with. */
    public void tellNothing() {
        page.paragraph(Words.of("return.nothing"));
    }

    /** Tells that what is kept cannot be used. */
    public void tell(String sentence) {
        page.paragraph(sentence);
    }

    private void count(Restored restored, Sort sort, String key) {
        long count = restored.changes().stream()
                .map(Change::sort)
                .filter(sort::equals)
                .count();
        if (count > 0) {
            page.paragraph(Words.of(key, Words.count("questions", (double) count)));
        }
    }
}
