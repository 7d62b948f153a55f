package io.github.quizline.check;

import io.github.quizline.grade.Judge;
import io.github.quizline.grade.Outcome;
import io.github.quizline.quiz.Expected;
import io.github.quizline.quiz.Kind;
import io.github.quizline.quiz.Option;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.quiz.Quotations;
import io.github.quizline.quiz.Response;
import io.github.quizline.quiz.Typed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Other right answers that the quiz itself knows, and a typed question does not take. */
final class Variants implements QuizRule {

    /** What stands between two names of one thing. */
    private static final String ALSO =
            "(?:\\s*\\(\\s*(?:also |formerly |now |or )?(?:known as |called |spelt |spelled )?"
                    + "|,? (?:also|sometimes|often|formerly) (?:known as|called|spelt|spelled|written as|written) (?:the )?)";

    private static final String NAME =
            "[\"“']?([\\p{Lu}\\p{Lo}][\\p{L}\\p{M}\\p{N}'’.-]*(?: [\\p{Lu}\\p{Lo}][\\p{L}\\p{M}\\p{N}'’.-]*){0,3})[\"”']?";

    private static final Pattern OTHER_NAME = Pattern.compile(ALSO + NAME);

    private static final int LONGEST_NAME = 60;

    /**
     * A name that stands behind another one.
     *
     * @param before the words before it, at whose end the other one is
     */
    private record Named(String before, String name) {

        boolean isOf(String answer) {
            int at = before.length() - answer.length();
            return at > 0 && before.endsWith(answer) && !Character.isLetterOrDigit(before.charAt(at - 1));
        }
    }

    @Override
    public void look(Quiz quiz, List<Item> items, Findings findings) {
        Map<String, Set<String>> accepted = acceptedByAnswer(items);
        Map<Quotations, List<Named>> named = new HashMap<>();
        Judge judge = Judge.of(quiz);
        for (Item item : items) {
            boolean isWords = item.question() instanceof Typed
                    && List.of(Kind.TEXT, Kind.NAME, Kind.PLACE, Kind.TITLE)
                            .contains(item.question().kind());
            if (isWords) {
                TypedPart part = item.typedParts().get(0);
                Stream<String> others = accepted.getOrDefault(form(item, part.answer()), Set.of()).stream();
                Stream.concat(others, inPassage(item, part.answer(), named).stream())
                        .filter(variant -> !isKnown(judge, item, part.expected(), variant))
                        .findFirst()
                        .ifPresent(variant ->
                                findings.tell(Rule.VARIANT_MISSING, item, part.place(), part.answer(), variant));
            }
        }
    }

    private static Map<String, Set<String>> acceptedByAnswer(List<Item> items) {
        Map<String, Set<String>> accepted = new HashMap<>();
        for (Item item : items) {
            for (TypedPart part : item.typedParts()) {
                List<Option> others = part.expected().answers().accept();
                if (!others.isEmpty()) {
                    Set<String> texts =
                            accepted.computeIfAbsent(form(item, part.answer()), key -> new LinkedHashSet<>());
                    others.forEach(option -> texts.add(option.text()));
                }
            }
        }
        return accepted;
    }

    private static String form(Item item, String answer) {
        return item.language() + " " + Judge.normalForm(Kind.TEXT, answer, item.language());
    }

    /** The other names that a passage knows, each with the words before it. */
    private static List<Named> named(Quotations passage) {
        String text = passage.passage().text();
        List<Named> all = new ArrayList<>();
        Matcher matcher = OTHER_NAME.matcher(text);
        while (matcher.find()) {
            all.add(new Named(
                    " " + text.substring(Math.max(0, matcher.start() - LONGEST_NAME), matcher.start()),
                    matcher.group(1)));
        }
        return all;
    }

    private static Optional<String> inPassage(Item item, String answer, Map<Quotations, List<Named>> named) {
        return item.passage()
                .filter(passage -> item.isEnglish() && answer.length() < LONGEST_NAME)
                .flatMap(passage -> named.computeIfAbsent(passage, Variants::named).stream()
                        .filter(other -> other.isOf(answer.strip()))
                        .map(Named::name)
                        .findFirst());
    }

    private static boolean isKnown(Judge judge, Item item, Expected expected, String variant) {
        boolean isListed = Stream.concat(expected.answers().incomplete().stream(), expected.answers().reject().stream())
                .anyMatch(option -> option.text().equals(variant));
        return isListed
                || judge.judge(item.question().id(), Response.text(variant)).outcome() != Outcome.REJECT;
    }
}
