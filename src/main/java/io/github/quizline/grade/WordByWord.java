package io.github.quizline.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Compares what was typed with an answer word by word: with more words beside it, with some of its words missing, misspelt, or
 * in another form.
 */
final class WordByWord {

    /** Longer answers, and what is longer by more, are compared as a whole only. */
    private static final int MOST_WORDS = 60;

    /** How many letters at most lie between a misspelling in American spelling and the British word. */
    private static final int MOST_LETTERS_BETWEEN = 3;

    private static final int SHORTEST_ACRONYM = 3;

    private static final Set<String> GENERIC = WordTable.words("generic-terms");

    private final Circumstances circumstances;
    private final Typos typos;
    private final Additions additions;

    /** @param own the keys of the answers that are right here */
    WordByWord(Circumstances circumstances, List<List<String>> own) {
        this.circumstances = circumstances;
        this.typos = circumstances.typos();
        this.additions = new Additions(circumstances, own);
    }

    /** Whether a word names only what class of thing an answer belongs to. */
    static boolean isGeneric(String word) {
        return GENERIC.contains(word);
    }

    Ruling compare(NormalForm typed, Phrase phrase) {
        int words = phrase.form().keys().size();
        if (words > MOST_WORDS || typed.keys().size() > MOST_WORDS + words) {
            return Ruling.noMatch();
        }
        Alignment alignment = align(typed, phrase);
        if (!alignment.missing().isEmpty() && !alignment.extra().isEmpty()) {
            Optional<NormalForm> fitted = phrase.compounds().fit(typed);
            if (fitted.isPresent()) {
                return compare(fitted.get(), phrase, align(fitted.get(), phrase));
            }
        }
        return compare(typed, phrase, alignment);
    }

    /** Compares with the answer's short form, written in capitals among other words: "the NATO alliance". */
    Ruling compareAcronym(Candidate typed, Phrase phrase) {
        List<String> words = typed.form().words();
        for (int i = 0;
                i < words.size() && words.size() > 1 && !phrase.acronyms().isEmpty();
                i++) {
            String word = words.get(i);
            if (word.length() >= SHORTEST_ACRONYM
                    && phrase.acronyms().contains(word)
                    && typed.text().contains(word.toUpperCase(Locale.ROOT))) {
                List<String> extra = new ArrayList<>(typed.form().keys());
                extra.remove(i);
                return additions
                        .harm(extra, typed.form(), phrase.form())
                        .orElseGet(() -> Ruling.accept(
                                "acronym", phrase.option(), phrase.option().text()));
            }
        }
        return Ruling.noMatch();
    }

    /** Whether words tell nothing: what the question says, and what only names a class of things. */
    boolean isEmpty(List<String> words) {
        return words.stream().allMatch(this::isEmptyWord);
    }

    private Alignment align(NormalForm typed, Phrase phrase) {
        return Alignment.of(typed, phrase.form(), this::isTypo, this::isOtherForm);
    }

    private Ruling compare(NormalForm typed, Phrase phrase, Alignment alignment) {
        if (circumstances.language().english() && Negations.turnRound(typed, phrase, alignment)) {
            return Ruling.noMatch();
        }
        if (alignment.given().isEmpty()) {
            return isMisspelt(typed, phrase) ? Ruling.close(phrase.option()) : Ruling.noMatch();
        }
        if (alignment.missing().isEmpty()) {
            boolean onlyTypos = alignment.extra().isEmpty() && alignment.forms() == 0 && alignment.typos() > 0;
            return onlyTypos ? Ruling.close(phrase.option()) : withAdditions(alignment, typed, phrase);
        }
        return alignment.extra().stream().allMatch(this::isEmptyWord) ? partly(alignment, phrase) : Ruling.noMatch();
    }

    /** Whether a word is a misspelling or an irregular plural; another form of it, "communist" for "communism", is neither. */
    private boolean isTypo(String typed, String meant) {
        if (!circumstances.language().english()) {
            return typos.isTypo(typed, meant);
        }
        return WordForms.areIrregularPlurals(typed, meant)
                || (isTypoInOneSpelling(typed, meant) && !WordForms.areOfOne(typed, meant));
    }

    /** Whether a word is a misspelling of another in British or in American spelling. */
    private boolean isTypoInOneSpelling(String typed, String meant) {
        if (typos.isTypo(typed, meant)) {
            return true;
        }
        boolean alike = Math.abs(typed.length() - meant.length()) <= MOST_LETTERS_BETWEEN
                && typed.charAt(0) == meant.charAt(0)
                && !circumstances.surroundings().knows(typed);
        String american = alike ? English.american(meant) : meant;
        return !american.equals(meant)
                && !Typos.isRival(typed, meant)
                && typos.isTypo(English.american(typed), american);
    }

    /** Whether a word is a form of one that is meant, and neither said by the question nor the answer to another. */
    private boolean isOtherForm(String typed, String meant) {
        return circumstances.language().english()
                && WordForms.areOfOne(typed, meant)
                && !Typos.isRival(typed, meant)
                && !circumstances.asked().contains(typed)
                && !additions.isOtherAnswer(List.of(typed));
    }

    /** Whether it is one typo from the answer once blanks do not count. */
    private boolean isMisspelt(NormalForm typed, Phrase phrase) {
        return (typed.raw().size() == 1) != (phrase.form().raw().size() == 1)
                && typos.isTypo(
                        NormalForm.join(typed.raw()),
                        NormalForm.join(phrase.form().raw()));
    }

    private Ruling withAdditions(Alignment alignment, NormalForm typed, Phrase phrase) {
        return additions.harm(alignment.extra(), typed, phrase.form()).orElseGet(() -> {
            if (alignment.typos() + alignment.forms() == 0) {
                return Ruling.accept(
                        "more-words", phrase.option(), phrase.option().text());
            }
            if (alignment.forms() > 0) {
                return Ruling.prompt("other-form");
            }
            boolean harmless = alignment.extra().stream().allMatch(additions::isHarmless);
            return harmless ? Ruling.close(phrase.option()) : Ruling.noMatch();
        });
    }

    private Ruling partly(Alignment alignment, Phrase phrase) {
        boolean tellsNothing = alignment.given().stream().allMatch(this::isEmptyWord);
        boolean optional = alignment.missing().stream()
                .allMatch(word -> isAlwaysOptional(word, phrase)
                        || (!tellsNothing && circumstances.asked().contains(word)));
        if (alignment.forms() > 0 && !tellsNothing) {
            return Ruling.prompt("other-form");
        }
        if (optional && !Additions.areFunctionWords(alignment.given())) {
            return alignment.typos() == 0
                    ? Ruling.accept(
                            "enough-words", phrase.option(), phrase.option().text())
                    : Ruling.close(phrase.option());
        }
        return tellsNothing ? Ruling.reject("only-the-question") : Ruling.prompt("part");
    }

    private boolean isEmptyWord(String word) {
        return GENERIC.contains(word) || additions.isHarmless(word);
    }

    private static boolean isAlwaysOptional(String word, Phrase phrase) {
        return phrase.aside().contains(word)
                || GENERIC.contains(word)
                || NameReader.isTitle(word)
                || Additions.areFunctionWords(List.of(word));
    }
}
