package io.github.quizline.check;

import io.github.quizline.quiz.Choice;
import io.github.quizline.quiz.Kind;
import io.github.quizline.quiz.Option;
import io.github.quizline.quiz.Quiz;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the keys of a quiz have in common: where they stand, how long they are, and how many are only true or false. */
final class KeyBalance implements QuizRule {

    private static final int FEWEST_FOR_POSITION = 12;
    private static final int FEWEST_FOR_LENGTH = 8;
    private static final int FEWEST_FOR_SHARE = 5;
    private static final double MOST_TRUE_FALSE = 0.3;

    /** The normal deviate that chance alone exceeds once in a hundred quizzes. */
    private static final double UNLIKELY = 2.326;

    /** Chi-square that chance alone exceeds once in a hundred quizzes, by degrees of freedom from 1 on. */
    private static final double[] UNLIKELY_CHI_SQUARE = {
        6.635, 9.210, 11.345, 13.277, 15.086, 16.812, 18.475, 20.090, 21.666, 23.209
    };

    @Override
    public void look(Quiz quiz, List<Item> items, Findings findings) {
        List<OptionSet> sets = new ArrayList<>();
        List<OptionSet> asWritten = new ArrayList<>();
        for (Item item : items) {
            boolean isSingle = item.question() instanceof Choice
                    && item.optionSets().get(0).key().isPresent();
            if (isSingle) {
                OptionSet set = item.optionSets().get(0);
                sets.add(set);
                boolean isShuffled = quiz.settings().shuffle().shufflesOptions()
                        && item.question().common().shuffle();
                if (set.options().inOrder() && !isShuffled) {
                    asWritten.add(set);
                }
            }
        }
        positions(asWritten, findings);
        lengths(sets, findings);
        trueFalse(items, findings);
    }

    private static void positions(List<OptionSet> sets, Findings findings) {
        int most =
                sets.stream().mapToInt(set -> set.options().all().size()).max().orElse(0);
        if (sets.size() < FEWEST_FOR_POSITION || most < 2 || most > UNLIKELY_CHI_SQUARE.length + 1) {
            return;
        }
        int[] observed = new int[most];
        double[] expected = new double[most];
        for (OptionSet set : sets) {
            int size = set.options().all().size();
            observed[set.options().all().indexOf(set.key().orElseThrow())]++;
            for (int i = 0; i < size; i++) {
                expected[i] += 1.0 / size;
            }
        }
        double chiSquare = 0;
        int top = 0;
        for (int i = 0; i < most; i++) {
            double difference = observed[i] - expected[i];
            chiSquare += difference * difference / expected[i];
            top = observed[i] - expected[i] > observed[top] - expected[top] ? i : top;
        }
        if (chiSquare > UNLIKELY_CHI_SQUARE[most - 2]) {
            findings.tell(
                    Rule.KEY_POSITION,
                    List.of("questions"),
                    String.valueOf(observed[top]),
                    String.valueOf(sets.size()),
                    String.valueOf(top + 1));
        }
    }

    private static void lengths(List<OptionSet> sets, Findings findings) {
        double expected = 0;
        double variance = 0;
        int longest = 0;
        for (OptionSet set : sets) {
            double chance = 1.0 / set.options().all().size();
            expected += chance;
            variance += chance * (1 - chance);
            longest += isLongest(set) ? 1 : 0;
        }
        boolean isUnlikely = longest - 0.5 - expected > UNLIKELY * Math.sqrt(variance);
        if (sets.size() >= FEWEST_FOR_LENGTH && isUnlikely && 2 * longest >= sets.size()) {
            findings.tell(
                    Rule.KEY_OFTEN_LONGEST,
                    List.of("questions"),
                    String.valueOf(longest),
                    String.valueOf(sets.size()),
                    String.valueOf(Math.round(expected)));
        }
    }

    private static boolean isLongest(OptionSet set) {
        Optional<Option> key = set.key();
        int length = key.map(option -> option.text().length()).orElse(0);
        return set.options().distractors().stream()
                .allMatch(option -> option.text().length() < length);
    }

    private static void trueFalse(List<Item> items, Findings findings) {
        long statements = items.stream()
                .filter(item -> item.question().kind() == Kind.TRUE_FALSE)
                .count();
        if (items.size() >= FEWEST_FOR_SHARE && statements > MOST_TRUE_FALSE * items.size()) {
            findings.tell(
                    Rule.MANY_TRUE_FALSE,
                    List.of("questions"),
                    String.valueOf(statements),
                    String.valueOf(items.size()));
        }
    }
}
