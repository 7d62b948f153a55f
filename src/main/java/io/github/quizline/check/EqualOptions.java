package io.github.quizline.check;

import io.github.quizline.grade.Judge;
import io.github.quizline.grade.Outcome;
import io.github.quizline.grade.Verdict;
import io.github.quizline.quiz.Common;
import io.github.quizline.quiz.Expected;
import io.github.quizline.quiz.Option;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.quiz.Response;
import io.github.quizline.quiz.Typed;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Options that come to the same, by the eyes of the judge: one wrong option would be right if it were typed. */
final class EqualOptions implements ItemRule {

    /** Why a verdict is that the very same is meant; not that something longer, shorter or misspelt may pass, too. */
    private static final Set<String> SAME =
            Set.of("equal", "spacing", "acronym", "acronym-short", "value", "same-date");

    private static final Set<String> NUMBER_WORDS = WordList.words("number-words");
    private static final Pattern END = Pattern.compile("[.,;:!]+$");

    @Override
    public void look(Item item, Findings findings) {
        for (OptionSet set : item.optionSets()) {
            List<Option> all = set.options().all();
            for (int i = 0; i < all.size(); i++) {
                for (int j = i + 1; j < all.size(); j++) {
                    if (mayBeSame(set.wording(all.get(i)), set.wording(all.get(j)))
                            && areSame(item, all.get(i).text(), all.get(j).text())) {
                        tell(item, set, all.get(i), all.get(j), findings);
                    }
                }
            }
        }
    }

    private static void tell(Item item, OptionSet set, Option first, Option second, Findings findings) {
        boolean firstRight = set.options().keys().contains(first.id());
        boolean secondRight = set.options().keys().contains(second.id());
        if (firstRight == secondRight) {
            findings.tell(
                    Rule.EQUIVALENT_OPTIONS,
                    item,
                    set.place(second),
                    Wording.quoted(first.text()),
                    Wording.quoted(second.text()));
        } else {
            Option key = firstRight ? first : second;
            Option distractor = firstRight ? second : first;
            findings.tell(
                    Rule.RIGHT_DISTRACTOR,
                    item,
                    set.place(distractor),
                    Wording.quoted(distractor.text()),
                    Wording.quoted(key.text()));
        }
    }

    /** Most options are so far from each other that nobody needs to judge. */
    private static boolean mayBeSame(Wording one, Wording other) {
        boolean areNumbers = isNumber(one) && isNumber(other);
        if (areNumbers || isAcronym(one.text()) || isAcronym(other.text())) {
            return true;
        }
        if (isPunctuatedAlike(one.text(), other.text())) {
            return true;
        }
        // "Its" and "it's", "child" and "children": where single words are to be told apart, their spelling is the
        // point.
        boolean areWords = one.words().size() == 1 && other.words().size() == 1;
        Set<String> content = one.content();
        long shared = other.content().stream().filter(content::contains).count();
        return !areWords
                && 2 * shared >= Math.max(content.size(), other.content().size());
    }

    private static boolean isNumber(Wording wording) {
        return hasDigit(wording.text()) || (!wording.words().isEmpty() && NUMBER_WORDS.containsAll(wording.words()));
    }

    /** "Water" and "Water.": a stop at the end is never what is asked for. */
    private static boolean isPunctuatedAlike(String one, String other) {
        String first = END.matcher(one.strip()).replaceAll("");
        String second = END.matcher(other.strip()).replaceAll("");
        boolean isChanged = first.length() < one.strip().length()
                || second.length() < other.strip().length();
        return isChanged && first.equalsIgnoreCase(second);
    }

    private static boolean hasDigit(String text) {
        return text.codePoints().anyMatch(Character::isDigit);
    }

    private static boolean isAcronym(String text) {
        String letters = text.replaceAll("[^\\p{L}]", "");
        return letters.length() > 1 && letters.length() < 8 && letters.equals(letters.toUpperCase(Locale.ROOT));
    }

    private static boolean areSame(Item item, String listed, String typed) {
        Common common = Common.builder(item.question().common().question())
                .id("q")
                .language(item.language())
                .build();
        Quiz alone = Quiz.of("One", new Typed(common, Expected.text(listed)));
        Verdict verdict = Judge.of(alone).judge("q", Response.text(typed));
        return verdict.outcome() != Outcome.REJECT
                && SAME.contains(verdict.reason().rule());
    }
}
