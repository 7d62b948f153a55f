package io.github.quizline.check;

import io.github.quizline.format.Reading;
import io.github.quizline.problem.Problem;
import io.github.quizline.quiz.Quiz;
import java.util.List;

/** Tells what could be better about a quiz that can be used. */
public final class Check {

    private static final List<ItemRule> OF_ITEMS = List.of(
            new OptionWording(),
            new OptionForm(),
            new EqualOptions(),
            new StemWording(),
            new Cues(),
            new TypedAnswers(),
            new TypeProposals(),
            new EvidenceOfAnswers());

    private static final List<QuizRule> OF_QUIZZES = List.of(
            new KeyBalance(),
            new SimilarQuestions(),
            new Leaks(),
            new Variants(),
            new SharedEvidence(),
            new Explanations(),
            new Silenced());

    private Check() {}

    /**
     * Warnings, in file order; none of the rules that the quiz or the question silences, and none if the reading has no
     * quiz. What reading itself has found is not told again.
     */
    public static List<Problem> of(Reading reading) {
        return reading.quiz().map(quiz -> of(reading, quiz)).orElse(List.of());
    }

    private static List<Problem> of(Reading reading, Quiz quiz) {
        Findings findings = new Findings(reading, quiz);
        List<Item> items = Item.of(quiz);
        for (Item item : items) {
            for (ItemRule rule : OF_ITEMS) {
                rule.look(item, findings);
            }
        }
        for (QuizRule rule : OF_QUIZZES) {
            rule.look(quiz, items, findings);
        }
        return findings.inFileOrder();
    }
}
