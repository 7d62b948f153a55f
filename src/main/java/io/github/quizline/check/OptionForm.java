package io.github.quizline.check;

import io.github.quizline.quiz.Choice;
import io.github.quizline.quiz.Multiple;
import io.github.quizline.quiz.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many options there are, how long they are, and in which order. */
final class OptionForm implements ItemRule {

    private static final int FEWEST = 3;
    private static final int MOST_TO_CHOOSE_ONE = 5;
    private static final int MOST_TO_CHOOSE_ANY = 8;

    private static final int SHORTEST_LONG_KEY = 4;
    private static final double LONGER = 1.25;

    /** So many characters show at a glance. */
    private static final int MUCH_LONGER = 10;

    private static final Set<String> YES_OR_NO = Set.of("yes", "no", "true", "false", "right", "wrong");

    private static final Pattern NUMBER =
            Pattern.compile("\\D{0,2}(-?\\d{1,3}(?:[, ]\\d{3})+(?:\\.\\d+)?|-?\\d+(?:\\.\\d+)?)( ?\\D*)");

    @Override
    public void look(Item item, Findings findings) {
        for (OptionSet set : item.optionSets()) {
            if (set.gap().isEmpty()) {
                count(item, set, findings);
            }
            longestKey(set)
                    .ifPresent(key ->
                            findings.tell(Rule.LONGEST_OPTION, item, set.place(key), Wording.quoted(key.text())));
            if (set.options().inOrder() && isUnsorted(set)) {
                findings.tell(Rule.UNSORTED_OPTIONS, item, List.of("options"));
            }
        }
    }

    private static void count(Item item, OptionSet set, Findings findings) {
        int options = set.options().all().size();
        boolean isYesOrNo = set.options().all().stream()
                .allMatch(option ->
                        YES_OR_NO.contains(String.join(" ", set.wording(option).words())));
        int most = item.question() instanceof Multiple ? MOST_TO_CHOOSE_ANY : MOST_TO_CHOOSE_ONE;
        List<Object> place = List.of(set.options().inOrder() ? "options" : "distractors");
        if (options < FEWEST && !(isYesOrNo && item.question() instanceof Choice)) {
            findings.tell(Rule.FEW_OPTIONS, item, place, String.valueOf(options));
        } else if (options > most) {
            findings.tell(Rule.MANY_OPTIONS, item, place, String.valueOf(options), String.valueOf(most));
        }
    }

    /** The right option, if it is a clause and a quarter longer than any other. Names are as long as they are. */
    private static Optional<Option> longestKey(OptionSet set) {
        return set.key()
                .filter(key -> set.wording(key).words().size() >= SHORTEST_LONG_KEY)
                .filter(key -> !isName(key.text()) && !OptionWording.standsForOthers(key.text()))
                .filter(key -> key.text().length() > LONGER * longestDistractor(set)
                        && key.text().length() >= longestDistractor(set) + MUCH_LONGER);
    }

    private static int longestDistractor(OptionSet set) {
        return set.options().distractors().stream()
                .mapToInt(option -> option.text().length())
                .max()
                .orElse(Integer.MAX_VALUE);
    }

    /** Whether all words that say something begin with a capital letter. */
    private static boolean isName(String text) {
        return List.of(text.strip().split("\\s+", -1)).stream()
                .filter(word -> Wording.isContent(word.toLowerCase(Locale.ROOT)))
                .allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
    }

    private static boolean isUnsorted(OptionSet set) {
        List<Double> numbers = new ArrayList<>();
        String unit = "";
        for (Option option : set.options().all()) {
            Matcher matcher = NUMBER.matcher(option.text().strip());
            if (option.fixedLast()) {
                continue;
            } else if (!matcher.matches() || !(numbers.isEmpty() || unit.equals(matcher.group(2)))) {
                return false;
            }
            unit = matcher.group(2);
            numbers.add(Double.valueOf(matcher.group(1).replaceAll("[, ]", "")));
        }
        return numbers.size() >= FEWEST && !isSorted(numbers, 1) && !isSorted(numbers, -1);
    }

    private static boolean isSorted(List<Double> numbers, int direction) {
        for (int i = 1; i < numbers.size(); i++) {
            if (direction * numbers.get(i).compareTo(numbers.get(i - 1)) < 0) {
                return false;
            }
        }
        return true;
    }
}
