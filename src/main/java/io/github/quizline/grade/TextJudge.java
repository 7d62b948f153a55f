package io.github.quizline.grade;

import io.github.quizline.quiz.Answers;
import java.util.List;
import java.util.Set;

/** Judges a typed word or phrase. */
final class TextJudge implements Customs {

    /** Longer answers, and what is longer by more, are compared as a whole only. */
    private static final int MOST_WORDS = 60;

    private static final Set<String> GENERIC = WordTable.words("generic-terms");

    private final Circumstances circumstances;
    private final List<Phrase> phrases;
    private final Typos typos;
    private final Additions additions;

    TextJudge(Answers answers, Circumstances circumstances) {
        this.circumstances = circumstances;
        this.phrases = Phrase.of(answers, NormalForm.Style.TERM, circumstances.language());
        this.typos = circumstances.typos();
        this.additions = new Additions(circumstances, Phrase.keys(phrases));
    }

    @Override
    public Ruling judge(Candidate typed) {
        Ruling best = asWhole(typed.form());
        if (best.isRight()) {
            return best;
        }
        List<String> offers = Offers.split(typed.folded(), circumstances.language());
        if (offers.size() > 1 && !isOneAnswerInParts(typed.form())) {
            return offers.stream().allMatch(this::isWholly) ? acceptOffers(offers) : Ruling.reject("two-answers");
        }
        for (Phrase phrase : phrases) {
            best = best.orBetter(wordByWord(typed.form(), phrase));
        }
        return best;
    }

    /** Words in any order, spaced in any way, and acronyms. */
    private Ruling asWhole(NormalForm typed) {
        Ruling best = Ruling.noMatch();
        for (Phrase phrase : phrases) {
            best = best.orBetter(asWhole(typed, phrase));
        }
        return best;
    }

    static Ruling asWhole(NormalForm typed, Phrase phrase) {
        if (phrase.isEqual(typed)) {
            return Ruling.accept("equal", phrase.option());
        }
        if (phrase.isReordered(typed)) {
            return Ruling.accept("word-order", phrase.option(), phrase.option().text());
        }
        if (phrase.isJoined(typed)) {
            return Ruling.accept("spacing", phrase.option(), phrase.option().text());
        }
        return switch (phrase.acronymLength(typed)) {
            case 0, 1 -> Ruling.noMatch();
            case 2 -> Ruling.prompt("acronym-short");
            default -> Ruling.accept("acronym", phrase.option(), phrase.option().text());
        };
    }

    private boolean isWholly(String offer) {
        NormalForm form = NormalForm.ofFolded(offer, NormalForm.Style.TERM, circumstances.language());
        return asWhole(form).isRight();
    }

    private Ruling acceptOffers(List<String> offers) {
        return asWhole(NormalForm.ofFolded(offers.get(0), NormalForm.Style.TERM, circumstances.language()));
    }

    /** Whether a slash or the like only parts words of one answer. */
    private boolean isOneAnswerInParts(NormalForm typed) {
        return phrases.stream().anyMatch(phrase -> phrase.form().keys().containsAll(typed.keys()));
    }

    private Ruling wordByWord(NormalForm typed, Phrase phrase) {
        int words = phrase.form().keys().size();
        if (words > MOST_WORDS || typed.keys().size() > MOST_WORDS + words) {
            return Ruling.noMatch();
        }
        Alignment alignment = Alignment.of(typed, phrase.form(), typos::isTypo);
        if (alignment.given().isEmpty()) {
            return isMisspelt(typed, phrase) ? Ruling.close(phrase.option()) : Ruling.noMatch();
        }
        if (alignment.missing().isEmpty()) {
            return alignment.extra().isEmpty()
                    ? Ruling.close(phrase.option())
                    : withAdditions(alignment, typed, phrase);
        }
        return alignment.extra().stream().allMatch(additions::isHarmless)
                ? partly(alignment, phrase)
                : Ruling.noMatch();
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
            if (alignment.typos() == 0) {
                return Ruling.accept(
                        "more-words", phrase.option(), phrase.option().text());
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
