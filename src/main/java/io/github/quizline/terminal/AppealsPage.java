package io.github.quizline.terminal;

import io.github.quizline.quiz.Question;
import java.util.ArrayList;
import java.util.List;

/** What learners contest, question by question. */
public final class AppealsPage {

    private static final int INDENT = 3;

    private AppealsPage() {}

    /**
     * What is contested at one place.
     *
     * @param place what the question, or its gap, is called
     * @param expected the right answers
     */
    public record Place(Question question, String place, List<String> expected, List<Answer> answers) {
        public Place {
            expected = List.copyOf(expected);
            answers = List.copyOf(answers);
        }
    }

    /**
     * A contested answer.
     *
     * @param learners how many gave it
     */
    public record Answer(String text, int learners) {}

    /** The lines on a terminal of so many columns. */
    public static List<String> lines(List<Place> places, int columns) {
        int width = PlainPage.width(columns);
        List<String> lines = new ArrayList<>();
        for (Place place : places) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(Wrapping.words(Stem.of(place.question()), width));
            lines.addAll(Wrapping.letters(Words.of("appeals.place", place.place()), width));
            indent(lines, Words.of("appeals.expected", String.join("; ", place.expected())), width);
            for (Answer answer : place.answers()) {
                String key = answer.learners() == 1 ? "appeals.answer.one" : "appeals.answer.many";
                indent(lines, Words.of(key, answer.text(), String.valueOf(answer.learners())), width);
            }
        }
        return lines;
    }

    private static void indent(List<String> lines, String text, int width) {
        Wrapping.words(Clean.shown(text), width - INDENT).forEach(line -> lines.add(" ".repeat(INDENT) + line));
    }
}
