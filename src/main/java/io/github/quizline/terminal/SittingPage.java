package io.github.quizline.terminal;

import io.github.quizline.grade.Verdict;
import io.github.quizline.progress.KeptAnswer;
import io.github.quizline.progress.KeptQuestion;
import io.github.quizline.progress.KeptSitting;
import io.github.quizline.quiz.Question;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.quiz.Response;
import io.github.quizline.quiz.ResponseForm;
import io.github.quizline.session.Appeal;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One past sitting: each question with what was answered, how that was judged, and how long it took. */
public final class SittingPage {

    private static final int INDENT = 3;

    private final KeptSitting sitting;
    private final List<KeptQuestion> questions;
    private final Optional<Quiz> quiz;
    private final boolean told;

    /**
     * @param quiz what was sat, as it is now; without it, questions and options are told by their ids
     * @param told whether the learner may know the verdicts
     */
    public SittingPage(KeptSitting sitting, List<KeptQuestion> questions, Optional<Quiz> quiz, boolean told) {
        this.sitting = sitting;
        this.questions = List.copyOf(questions);
        this.quiz = quiz;
        this.told = told;
    }

    /** Its lines on a terminal of so many columns. */
    public List<String> lines(int columns, ZoneId zone) {
        int width = PlainPage.width(columns);
        String name = quiz.map(Quiz::title).map(Clean::shown).orElseGet(() -> SittingsPage.quizzes(sitting));
        List<String> lines = new ArrayList<>(Wrapping.words(
                Words.of(
                        "sitting",
                        String.valueOf(sitting.id()),
                        name,
                        Clean.shown(sitting.learner()),
                        SittingsPage.when(sitting, zone)),
                width));
        lines.addAll(Wrapping.words(SittingsPage.outcome(sitting), width));
        for (KeptQuestion each : questions) {
            lines.add("");
            lines.addAll(lines(each, width));
        }
        return lines;
    }

    private List<String> lines(KeptQuestion each, int width) {
        Optional<Question> question =
                quiz.filter(found -> found.id().equals(each.quiz())).flatMap(found -> found.question(each.question()));
        String stem = question.map(Stem::of).orElseGet(() -> Clean.shown(each.question()));
        List<String> lines = new ArrayList<>(Wrapping.words(each.number() + ". " + stem, width));
        if (each.answer().isEmpty()) {
            indent(lines, Words.of("sitting.unanswered"), width);
            return lines;
        }
        KeptAnswer answer = each.answer().get();
        indent(lines, Words.of("sitting.answer", Clean.shown(words(question, answer.response()))), width);
        indent(lines, outcome(each, answer), width);
        return lines;
    }

    private static void indent(List<String> lines, String text, int width) {
        Wrapping.words(text, width - INDENT).forEach(line -> lines.add(" ".repeat(INDENT) + line));
    }

    private String outcome(KeptQuestion each, KeptAnswer answer) {
        List<String> words = new ArrayList<>();
        if (told) {
            words.add(verdict(answer.verdict()));
            words.add(Words.of("points.of", Amounts.number(each.earned()), Words.count("points", each.points())));
        }
        words.add(Amounts.time(Duration.ofSeconds(answer.seconds())));
        if (answer.appeal() == Appeal.OPEN) {
            words.add(Words.of("sitting.contested"));
        } else if (answer.appeal() == Appeal.DECIDED) {
            words.add(Words.of("sitting.decided"));
        }
        return String.join(", ", words);
    }

    private static String verdict(Verdict verdict) {
        return Words.of(
                switch (verdict.outcome()) {
                    case ACCEPT -> "sitting.right";
                    case CLOSE -> "sitting.misspelt";
                    case PROMPT -> "sitting.short";
                    default -> verdict.score() > 0 ? "sitting.partly" : "sitting.wrong";
                });
    }

    private static String words(Optional<Question> question, Response response) {
        String words = question.map(found -> Names.of(found).of(response)).orElse("");
        return words.isEmpty() ? ResponseForm.text(response) : words;
    }
}
