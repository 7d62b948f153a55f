package io.github.quizline.terminal;

import io.github.quizline.progress.KeptSitting;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Past sittings: a table or, where that is too wide, one below the other; and a chart of the scores. */
public final class SittingsPage {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private static final int WIDTH_OF_A_PIPE = 80;

    private final List<KeptSitting> sittings;
    private final ZoneId zone;
    private final boolean ofSeveralLearners;

    /**
     * @param sittings one or more, the oldest first
     * @param zone by whose time they are told
     */
    public SittingsPage(List<KeptSitting> sittings, ZoneId zone) {
        this.sittings = List.copyOf(sittings);
        this.zone = zone;
        this.ofSeveralLearners =
                sittings.stream().map(KeptSitting::learner).distinct().count() > 1;
    }

    /** Their lines on a terminal of so many columns. */
    public List<String> lines(int columns) {
        int width = PlainPage.width(columns);
        List<String> lines = new ArrayList<>(table());
        // A table is not read line by line, and may be wider than a text.
        int room = columns <= 0 ? WIDTH_OF_A_PIPE : columns;
        if (lines.stream().anyMatch(line -> Wrapping.width(line) > room)) {
            lines.clear();
            sittings.forEach(sitting -> lines.addAll(below(sitting, width)));
        }
        lines.addAll(chart(width));
        return lines;
    }

    private List<String> table() {
        Table table = new Table(1, 2, ofSeveralLearners ? 3 : 2, ofSeveralLearners ? 6 : 5);
        table.add(row(
                Words.of("sittings.number"),
                Words.of("sittings.started"),
                Words.of("sittings.learner"),
                Words.of("sittings.quiz"),
                Words.of("sittings.points"),
                "%",
                ""));
        for (KeptSitting sitting : sittings) {
            table.add(row(
                    String.valueOf(sitting.id()),
                    when(sitting, zone),
                    Clean.shown(sitting.learner()),
                    quizzes(sitting),
                    sitting.finished() ? points(sitting) : "",
                    sitting.finished() ? Amounts.percent(sitting.share()) : "",
                    String.join(", ", notes(sitting, "sittings.unfinished"))));
        }
        return table.lines();
    }

    private List<String> row(
            String number, String started, String learner, String quiz, String points, String share, String notes) {
        return ofSeveralLearners
                ? List.of(number, started, learner, quiz, points, share, notes)
                : List.of(number, started, quiz, points, share, notes);
    }

    private List<String> below(KeptSitting sitting, int width) {
        String lead = sitting.id() + ". ";
        List<String> name = new ArrayList<>(List.of(quizzes(sitting), when(sitting, zone)));
        if (ofSeveralLearners) {
            name.add(0, Clean.shown(sitting.learner()));
        }
        List<String> lines = new ArrayList<>();
        for (String text : List.of(String.join(", ", name), outcome(sitting))) {
            for (String line : Wrapping.words(text, width - lead.length())) {
                lines.add((lines.isEmpty() ? lead : " ".repeat(lead.length())) + line);
            }
        }
        return lines;
    }

    private List<String> chart(int width) {
        List<Double> shares = sittings.stream()
                .filter(KeptSitting::finished)
                .map(KeptSitting::share)
                .toList();
        if (shares.size() < 2 || ofSeveralLearners) {
            return List.of();
        }
        List<Double> shown = shares.subList(Math.max(0, shares.size() - ScoreChart.room(width)), shares.size());
        List<String> lines = new ArrayList<>(List.of(""));
        lines.addAll(Wrapping.words(Words.of("sittings.chart", String.valueOf(shown.size())), width));
        lines.addAll(ScoreChart.lines(shown, width));
        return lines;
    }

    /** When a sitting began. */
    static String when(KeptSitting sitting, ZoneId zone) {
        return WHEN.format(sitting.started().atZone(zone));
    }

    /** What a sitting came to, in a few words. */
    static String outcome(KeptSitting sitting) {
        List<String> words = new ArrayList<>();
        if (sitting.finished()) {
            words.add(
                    Words.of("points.of", Amounts.number(sitting.earned()), Words.count("points", sitting.possible())));
            words.add(Amounts.percent(sitting.share()));
        }
        words.addAll(notes(sitting, "sittings.unfinished.at"));
        return String.join(", ", words);
    }

    private static String points(KeptSitting sitting) {
        return Words.of("points.of", Amounts.number(sitting.earned()), Amounts.number(sitting.possible()));
    }

    private static List<String> notes(KeptSitting sitting, String unfinished) {
        List<String> notes = new ArrayList<>();
        if (!sitting.finished()) {
            String answered = String.valueOf(sitting.answered());
            String questions = String.valueOf(sitting.questions());
            notes.add(Words.of(sitting.aside() ? "sittings.aside" : unfinished, answered, questions));
        }
        sitting.passed().ifPresent(passed -> notes.add(Words.of(passed ? "sittings.passed" : "sittings.failed")));
        if (sitting.contested() > 0) {
            notes.add(Words.of("sittings.contested", String.valueOf(sitting.contested())));
        }
        return notes;
    }

    /** What was sat. */
    static String quizzes(KeptSitting sitting) {
        return Clean.shown(String.join(", ", sitting.quizzes()));
    }
}
