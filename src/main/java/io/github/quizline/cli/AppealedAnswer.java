package io.github.quizline.cli;

import io.github.quizline.grade.Judge;
import io.github.quizline.grade.Verdict;
import io.github.quizline.progress.KeptAnswer;
import io.github.quizline.quiz.Cloze;
import io.github.quizline.quiz.Expected;
import io.github.quizline.quiz.Gap;
import io.github.quizline.quiz.Kind;
import io.github.quizline.quiz.Listing;
import io.github.quizline.quiz.Option;
import io.github.quizline.quiz.Question;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.quiz.Typed;
import io.github.quizline.session.Contested;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Something typed that a learner contests.
 *
 * @param point what counts as the same answer
 */
record AppealedAnswer(String learner, Point point, String text) {

    /**
     * All that count as one answer.
     *
     * @param part the id of a gap; empty for the whole of an answer
     * @param form the normal form of what was typed
     */
    record Point(String question, String part, String form) {

        static Point of(Quiz quiz, Question question, String part, String text) {
            return new Point(
                    question.id(), part, Judge.normalForm(kind(question, part), text, quiz.languageOf(question)));
        }

        private static Kind kind(Question question, String part) {
            if (question instanceof Typed typed) {
                return typed.expected().kind();
            }
            if (question instanceof Listing list) {
                return list.of();
            }
            return gap(question, part)
                    .map(Gap.TypedGap::expected)
                    .map(Expected::kind)
                    .orElse(Kind.TEXT);
        }
    }

    /** What a learner contests in an answer. */
    static List<AppealedAnswer> in(Quiz quiz, String learner, KeptAnswer answer) {
        return in(quiz, learner, answer, answer.verdict());
    }

    /** What of that the quiz, as it is now, leaves open: what is neither right by it nor named as wrong. */
    static List<AppealedAnswer> open(Quiz quiz, Judge judge, String learner, KeptAnswer answer) {
        if (quiz.question(answer.question()).isEmpty()) {
            return List.of();
        }
        Verdict now = judge.judge(answer.question(), answer.response());
        Set<Point> still = in(quiz, learner, answer, now).stream()
                .map(AppealedAnswer::point)
                .collect(Collectors.toSet());
        return in(quiz, learner, answer).stream()
                .filter(each -> still.contains(each.point()))
                .toList();
    }

    private static List<AppealedAnswer> in(Quiz quiz, String learner, KeptAnswer answer, Verdict verdict) {
        return quiz.question(answer.question()).stream()
                .flatMap(question -> Contested.in(question, answer.response(), verdict).stream()
                        .map(each -> new AppealedAnswer(
                                learner, Point.of(quiz, question, each.part(), each.text()), each.text())))
                .toList();
    }

    /** The right answers that are expected there, as the quiz lists them. */
    static List<String> expected(Question question, String part) {
        if (question instanceof Typed typed) {
            return words(typed.expected());
        }
        if (question instanceof Listing list) {
            return list.items().stream()
                    .map(item -> item.answers().answer().text())
                    .toList();
        }
        return gap(question, part).map(gap -> words(gap.expected())).orElse(List.of());
    }

    private static List<String> words(Expected expected) {
        return expected.answers().alternatives().stream().map(Option::text).toList();
    }

    private static Optional<Gap.TypedGap> gap(Question question, String part) {
        return question instanceof Cloze cloze
                ? cloze.gaps().stream()
                        .filter(gap -> gap.id().equals(part))
                        .filter(Gap.TypedGap.class::isInstance)
                        .map(Gap.TypedGap.class::cast)
                        .findFirst()
                : Optional.empty();
    }
}
