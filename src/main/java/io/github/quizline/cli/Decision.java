package io.github.quizline.cli;

import io.github.quizline.grade.Judge;
import io.github.quizline.grade.Verdict;
import io.github.quizline.quiz.Answers;
import io.github.quizline.quiz.Cloze;
import io.github.quizline.quiz.Expected;
import io.github.quizline.quiz.Gap;
import io.github.quizline.quiz.Listing;
import io.github.quizline.quiz.Question;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.quiz.Response;
import io.github.quizline.quiz.Typed;
import io.github.quizline.terminal.Clean;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a teacher decides of an answer: {@code question=answer}, and {@code question/gap=answer} for a gap or {@code
 * question/item=answer} for another form of an item of a list.
 *
 * @param place the place of the question in the quiz, from 0
 * @param part the place of the gap or item, from 0; empty if the whole of an answer is meant
 */
record Decision(Quiz quiz, int place, OptionalInt part, String answer) {

    /**
     * Reads what was typed.
     *
     * @throws Fault if it names no question or part of the quiz that can be contested
     */
    static Decision of(Quiz quiz, String typed) {
        int equals = typed.indexOf('=');
        String answer = typed.substring(equals + 1).strip();
        if (equals < 1 || answer.isEmpty()) {
            throw Fault.of("decision.shape", Clean.shown(typed));
        }
        String named = typed.substring(0, equals).strip();
        int slash = named.indexOf('/');
        String id = slash < 0 ? named : named.substring(0, slash);
        String part = slash < 0 ? "" : named.substring(slash + 1);
        int place = IntStream.range(0, quiz.questions().size())
                .filter(i -> quiz.questions().get(i).id().equals(id))
                .findFirst()
                .orElseThrow(() -> Fault.of("grade.unknown-question", Clean.shown(id), quiz.id()));
        return new Decision(quiz, place, part(quiz.questions().get(place), part), answer);
    }

    /** The question it is about. */
    Question question() {
        return quiz.questions().get(place);
    }

    /** Whether the quiz lists the answer as wrong, or as one that is not enough. */
    boolean isListedOtherwise() {
        Answers answers = expected().answers();
        return Stream.concat(answers.reject().stream(), answers.incomplete().stream())
                .map(option -> Judge.normalForm(expected().kind(), option.text(), quiz.languageOf(question())))
                .anyMatch(Judge.normalForm(expected().kind(), answer, quiz.languageOf(question()))::equals);
    }

    private Expected expected() {
        if (question() instanceof Listing list) {
            return list.items().get(part.orElseThrow());
        }
        return question() instanceof Cloze cloze
                ? ((Gap.TypedGap) cloze.gaps().get(part.orElseThrow())).expected()
                : ((Typed) question()).expected();
    }

    /** Whether the answer is right in a quiz. */
    boolean isRightIn(Quiz now) {
        Judge judge = Judge.of(now);
        if (question() instanceof Cloze cloze) {
            String gap = cloze.gaps().get(part.orElseThrow()).id();
            return judge.judge(cloze.id(), Response.filled(Map.of(gap, answer))).parts().stream()
                    .filter(each -> each.id().equals(gap))
                    .allMatch(each -> each.verdict().outcome().isRight());
        }
        Verdict verdict = judge.judge(question().id(), Response.text(answer));
        // One thing of several that are wanted is right, and not enough.
        return question() instanceof Listing
                ? !verdict.parts().isEmpty()
                        && verdict.parts().stream()
                                .allMatch(each -> each.verdict().outcome().isRight())
                : verdict.outcome().isRight();
    }

    /** Whether the answer is right in a quiz, and nothing more is wanted: one thing of a list is not. */
    boolean isWhollyRightIn(Quiz now) {
        return question() instanceof Listing
                ? Judge.of(now)
                        .judge(question().id(), Response.text(answer))
                        .outcome()
                        .isRight()
                : isRightIn(now);
    }

    /** The answers it is about. */
    AppealedAnswer.Point point() {
        String gap = question() instanceof Cloze cloze
                ? cloze.gaps().get(part.orElseThrow()).id()
                : "";
        return AppealedAnswer.Point.of(quiz, question(), gap, answer);
    }

    /**
     * The same, of which a list need not say what item is meant.
     *
     * @throws Fault if it does need to
     */
    Decision ofItem() {
        if (question() instanceof Listing list && part.isEmpty()) {
            throw Fault.of("decision.part", question().id(), names(parts(list)));
        }
        return this;
    }

    private static OptionalInt part(Question question, String part) {
        if (question instanceof Typed && part.isEmpty()) {
            return OptionalInt.empty();
        }
        List<String> parts = parts(question);
        if (parts.isEmpty()) {
            throw Fault.of(question instanceof Typed ? "decision.no-parts" : "decision.chosen", question.id());
        }
        if (part.isEmpty() && question instanceof Listing) {
            return OptionalInt.empty();
        }
        int place = parts.indexOf(part);
        if (place < 0 || part.isEmpty()) {
            throw Fault.of("decision.part", question.id(), names(parts));
        }
        return OptionalInt.of(place);
    }

    /** What parts are called; empty texts stand for those that nothing is typed into. */
    private static List<String> parts(Question question) {
        if (question instanceof Listing list) {
            return list.items().stream()
                    .map(item -> item.answers().answer().id())
                    .toList();
        }
        return question instanceof Cloze cloze
                ? cloze.gaps().stream()
                        .map(gap -> gap instanceof Gap.TypedGap ? gap.id() : "")
                        .toList()
                : List.of();
    }

    private static String names(List<String> parts) {
        return String.join(", ", parts.stream().filter(part -> !part.isEmpty()).toList());
    }
}
