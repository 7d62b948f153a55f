package io.github.quizline.check;

import io.github.quizline.quiz.Option;
import io.github.quizline.quiz.TrueFalse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Options that stand for others, and words in options and statements that give away whether they are right. */
final class OptionWording implements ItemRule {

    private static final Pattern ALL = Pattern.compile(
            "(all|both|any|each)( three| four| five)? of (the )?(above|these|those|them|other options)( .*)?"
                    + "|all (the )?(above|options|answers|statements)( .*)?|all");
    private static final Pattern NONE =
            Pattern.compile("(none|neither|not any) of (the )?(above|these|those|them|other options)( .*)?"
                    + "|(none|neither)|none (is|are) (right|correct|true)");

    /** Numerals and single letters with nothing but joining words between them. */
    private static final Pattern LABELS = Pattern.compile(
            "(both |only |either |neither )?([a-h]|[ivx]+)( *(,|and|&|or|nor)+ *([a-h]|[ivx]+))+( only)?");

    private static final Pattern NUMBERS =
            Pattern.compile("(both |only |either |neither )?\\d( *(,|and|&|or|nor)+ *\\d)+( only)?");

    /** A question that numbers what its options combine. */
    private static final Pattern NUMBERED = Pattern.compile("(?<!\\d)1[.)] ");

    private static final int MOST_LABELS = 12;

    private static final int SHORTEST_CLAUSE = 4;

    private static final Set<String> ABSOLUTE = WordList.words("absolute-terms");
    private static final Set<String> VAGUE = WordList.words("vague-terms");

    @Override
    public void look(Item item, Findings findings) {
        if (!item.isEnglish()) {
            return;
        }
        for (OptionSet set : item.optionSets()) {
            for (Option option : set.options().all()) {
                standIn(item, set, option, findings);
            }
            set.options().all().stream()
                    .filter(option -> isCombined(item, option, set.wording(option), set))
                    .findFirst()
                    .ifPresent(option -> findings.tell(
                            Rule.COMBINED_OPTIONS, item, set.place(option), Wording.quoted(option.text())));
            terms(item, set, findings);
        }
        if (item.question() instanceof TrueFalse statement) {
            if (!statement.answer()) {
                term(ABSOLUTE, item.stem())
                        .ifPresent(word -> findings.tell(
                                Rule.ABSOLUTE_TERM,
                                item,
                                List.of("question"),
                                Wording.quoted(item.stem().text()),
                                word));
            }
            vague(item, item.stem(), List.of("question"), findings);
        }
    }

    /** Whether an option speaks of the others. */
    static boolean standsForOthers(String option) {
        String words = String.join(" ", Wording.of(option).words());
        return ALL.matcher(words).matches() || NONE.matcher(words).matches();
    }

    private static void standIn(Item item, OptionSet set, Option option, Findings findings) {
        Wording wording = set.wording(option);
        String words = String.join(" ", wording.words());
        String quoted = Wording.quoted(option.text());
        boolean asksHowMany =
                item.stem().words().contains("many") || item.stem().words().contains("much");
        if (ALL.matcher(words).matches()) {
            findings.tell(Rule.ALL_OF_THE_ABOVE, item, set.place(option), quoted);
        } else if (NONE.matcher(words).matches() && !(words.equals("none") && asksHowMany)) {
            findings.tell(Rule.NONE_OF_THE_ABOVE, item, set.place(option), quoted);
        }
    }

    private static boolean isCombined(Item item, Option option, Wording wording, OptionSet set) {
        if (wording.words().size() < 2) {
            return false;
        }
        String labels = wording.words().size() > MOST_LABELS
                ? ""
                : option.text().strip().toLowerCase(Locale.ROOT).replaceAll("[().]", "");
        boolean isNumbered = NUMBERED.matcher(item.stem().text()).find();
        boolean isSaid = labels.matches("(both|neither|either|only) .*|.* only");
        if (LABELS.matcher(labels).matches()
                || ((isNumbered || isSaid) && NUMBERS.matcher(labels).matches())) {
            return true;
        }
        List<Option> held = set.options().all().stream()
                .filter(other -> !other.id().equals(option.id()))
                .filter(other -> other.text().length() > 2 && wording.contains(set.wording(other)))
                .toList();
        int words = held.stream()
                .mapToInt(other -> set.wording(other).words().size())
                .sum();
        // "Kaesong and Paju" beside Kaesong and Paju: two others, and hardly a word more.
        return held.size() >= 2 && wording.words().size() <= words + held.size();
    }

    private static void terms(Item item, OptionSet set, Findings findings) {
        boolean keyHasNone = set.options().answers().stream()
                .allMatch(key -> term(ABSOLUTE, set.wording(key)).isEmpty());
        for (Option option : set.options().all()) {
            Wording wording = set.wording(option);
            boolean isClause = wording.words().size() >= SHORTEST_CLAUSE;
            boolean isDistractor = !set.options().keys().contains(option.id());
            if (isClause && isDistractor && keyHasNone) {
                term(ABSOLUTE, wording)
                        .ifPresent(word -> findings.tell(
                                Rule.ABSOLUTE_TERM, item, set.place(option), Wording.quoted(option.text()), word));
            }
            if (isClause) {
                vague(item, wording, set.place(option), findings);
            }
        }
    }

    /** What is taken from the passage word for word is as exact as the passage. */
    private static void vague(Item item, Wording wording, List<Object> place, Findings findings) {
        term(VAGUE, wording)
                .filter(word -> item.passage()
                        .filter(passage -> passage.find(word).isPresent())
                        .isEmpty())
                .ifPresent(word -> findings.tell(Rule.VAGUE_TERM, item, place, Wording.quoted(wording.text()), word));
    }

    private static Optional<String> term(Set<String> terms, Wording wording) {
        if (wording.words().stream().noneMatch(terms::contains)) {
            return Optional.empty();
        }
        String unquoted = wording.text().replaceAll("[\"“][^\"”]*[\"”]", " ");
        return Wording.of(unquoted).words().stream().filter(terms::contains).findFirst();
    }
}
