package io.github.quizline.check;

import io.github.quizline.quiz.Option;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What in a question gives its own answer away. */
final class Cues implements ItemRule {

    private static final int SHORTEST_TELLING_WORD = 5;

    /** The end of a question that an option goes on with. */
    private static final Pattern ARTICLE =
            Pattern.compile("\\b(an?)\\s*(?:_{2,}|…|\\.{3})?\\s*[.:?]?\\s*$", Pattern.CASE_INSENSITIVE);

    private static final Pattern SOUNDS_LIKE_CONSONANT =
            Pattern.compile("(?:uni(?!n)|use|usu|eu|one\\b|once|ut[aoie]|ubiq|ura|uk).*");
    private static final Pattern SOUNDS_LIKE_VOWEL = Pattern.compile("(?:hour|honest|honou?r|heir|[aeiou]).*");

    @Override
    public void look(Item item, Findings findings) {
        if (!item.isEnglish()) {
            return;
        }
        for (OptionSet set : item.optionSets()) {
            if (set.gap().isEmpty()) {
                set.key().ifPresent(key -> {
                    repeatedWord(item, set, key, findings);
                    article(item, set, key, findings);
                });
            }
        }
        for (TypedPart part : item.typedParts()) {
            Wording answer = Wording.of(part.answer());
            boolean isTelling = part.place().equals(List.of("answer"))
                    && answer.words().stream().anyMatch(Wording::isContent)
                    && !isNumber(answer)
                    && item.stem().contains(answer);
            if (isTelling) {
                findings.tell(Rule.ANSWER_IN_QUESTION, item, List.of("question"), Wording.quoted(part.answer()));
            }
        }
    }

    private static boolean isNumber(Wording answer) {
        return answer.words().stream().allMatch(word -> Character.isDigit(word.codePointAt(0)));
    }

    private static void repeatedWord(Item item, OptionSet set, Option key, Findings findings) {
        Set<String> asked = item.stem().content();
        Set<String> elsewhere = new HashSet<>();
        set.options()
                .distractors()
                .forEach(option -> elsewhere.addAll(set.wording(option).content()));
        Wording answer = set.wording(key);
        boolean isCommon = elsewhere.stream().anyMatch(asked::contains);
        if (isCommon) {
            return;
        }
        if (item.stem().contains(answer) && !isNumber(answer)) {
            findings.tell(Rule.ANSWER_IN_QUESTION, item, List.of("question"), Wording.quoted(key.text()));
            return;
        }
        answer.words().stream()
                .filter(word -> word.length() >= SHORTEST_TELLING_WORD && Wording.isContent(word))
                .filter(word -> !Character.isDigit(word.codePointAt(0)))
                .filter(word -> asked.contains(Wording.root(word)))
                .findFirst()
                .ifPresent(word -> findings.tell(Rule.REPEATED_WORD, item, set.place(key), word));
    }

    private static void article(Item item, OptionSet set, Option key, Findings findings) {
        Matcher matcher = ARTICLE.matcher(item.stem().text());
        if (!matcher.find()) {
            return;
        }
        boolean vowelWanted = matcher.group(1).length() == 2;
        boolean keyFits = fits(key, vowelWanted).orElse(false);
        set.options().distractors().stream()
                .filter(option -> keyFits && !fits(option, vowelWanted).orElse(true))
                .findFirst()
                .ifPresent(option -> findings.tell(
                        Rule.ARTICLE_CUE, item, List.of("question"), matcher.group(1), Wording.quoted(option.text())));
    }

    /** Whether an option can stand behind "a" or "an"; empty if it begins with no letter that tells. */
    private static Optional<Boolean> fits(Option option, boolean vowelWanted) {
        List<String> words = Wording.of(option.text()).words();
        if (words.isEmpty() || !words.get(0).matches("[a-z].*") || words.get(0).matches("an?|the")) {
            return Optional.empty();
        }
        String first = words.get(0);
        boolean isVowel = SOUNDS_LIKE_VOWEL.matcher(first).matches()
                && !SOUNDS_LIKE_CONSONANT.matcher(first).matches();
        return Optional.of(isVowel == vowelWanted);
    }
}
