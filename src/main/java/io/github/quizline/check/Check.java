package io.github.quizline.check;

import io.github.quizline.format.Reading;
import io.github.quizline.problem.Problem;
import io.github.quizline.quiz.Quiz;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

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

    /**
     * Whether all rules look at questions in a language, or only those that know no words.
     *
     * @param language BCP 47
     */
    public static boolean isEnglish(String language) {
        String tag = language.toLowerCase(Locale.ROOT);
        return tag.equals("en") || tag.startsWith("en-");
    }

    private static List<Problem> of(Reading reading, Quiz quiz) {
        List<Item> items = Item.of(quiz);
        Stream<Findings> ofItems = items.parallelStream().map(item -> {
            Findings findings = new Findings(reading, quiz);
            OF_ITEMS.forEach(rule -> rule.look(item, findings));
            return findings;
        });
        Stream<Findings> ofQuiz = OF_QUIZZES.parallelStream().map(rule -> {
            Findings findings = new Findings(reading, quiz);
            rule.look(quiz, items, findings);
            return findings;
        });
        return Stream.concat(ofItems, ofQuiz)
                .parallel()
                .flatMap(findings -> findings.problems().stream())
                .sorted(Comparator.comparing(Problem::at))
                .toList();
    }
}
