package io.github.quizline.terminal;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Receives a learner who has left a sitting before its end, line by line. */
public final class ReturnPage implements Reception {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    private final PlainTerminal terminal;
    private final PlainPage page;

    public ReturnPage(PlainTerminal terminal) {
        this.terminal = terminal;
        this.page = terminal.page();
    }

    @Override
    public Optional<Boolean> isGoneOnWith(String title, ZonedDateTime started, int answered, int questions) {
        page.paragraph(title);
        page.paragraph(left(started, answered, questions));
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

    @Override
    public void tell(String sentence) {
        page.paragraph(sentence);
    }

    /** What somebody has left, in a sentence. */
    static String left(ZonedDateTime started, int answered, int questions) {
        return Words.of(
                "return.unfinished",
                WHEN.format(started),
                String.valueOf(answered),
                Words.count("questions", questions));
    }
}
