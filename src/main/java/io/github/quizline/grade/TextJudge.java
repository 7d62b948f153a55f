package io.github.quizline.grade;

import io.github.quizline.quiz.Answers;
import java.util.List;
import java.util.Optional;

/** Judges a typed word or phrase. */
final class TextJudge implements Customs {

    private final Circumstances circumstances;
    private final List<Phrase> phrases;
    private final List<Phrase> lands;
    private final WordByWord wordByWord;
    private final OtherKinds otherKinds;
    private final Namesakes namesakes;

    TextJudge(Answers answers, Circumstances circumstances) {
        this.circumstances = circumstances;
        this.phrases = Phrase.of(answers, NormalForm.Style.TERM, circumstances.language());
        this.lands = phrases.stream()
                .filter(phrase -> Lands.isLast(phrase.form().words()))
                .toList();
        this.wordByWord = new WordByWord(circumstances, Phrase.keys(phrases));
        this.otherKinds = new OtherKinds(answers, circumstances);
        this.namesakes = new Namesakes(answers);
    }

    @Override
    public Ruling judge(Candidate typed) {
        Ruling best = asWhole(typed.form());
        if (!best.isRight()) {
            best = best.orBetter(otherKinds.judge(typed));
        }
        if (!best.isRight()) {
            best = best.orBetter(withoutDenial(typed));
        }
        if (best.isRight()) {
            return best;
        }
        Optional<Ruling> several = judgeSeveral(typed);
        if (several.isPresent()) {
            return several.get();
        }
        for (Phrase phrase : phrases) {
            boolean someoneElse = namesakes.isOther(typed, phrase, circumstances.asked())
                    || OtherThings.areOwned(typed, phrase, circumstances.asked());
            if (!someoneElse && !phrase.isTurned(typed.form())) {
                best = best.orBetter(wordByWord.compare(typed.form(), phrase))
                        .orBetter(wordByWord.compareAcronym(typed, phrase));
            }
        }
        return best;
    }

    /** "Osmosis, not diffusion" says no more than "osmosis". */
    private Ruling withoutDenial(Candidate typed) {
        String rest = circumstances.language().english() ? Framing.withoutDenial(typed.folded()) : typed.folded();
        Ruling ruling = rest.equals(typed.folded()) ? Ruling.noMatch() : asWhole(form(rest));
        return ruling.isRight() ? ruling : Ruling.noMatch();
    }

    private NormalForm form(String folded) {
        return NormalForm.ofFolded(folded, NormalForm.Style.TERM, circumstances.language());
    }

    /** Of several answers where one is wanted, each must be right. */
    private Optional<Ruling> judgeSeveral(Candidate typed) {
        Language language = circumstances.language();
        List<String> offers = Offers.split(typed.folded(), language);
        if (offers.size() > 1 && !isOneAnswerInParts(typed.form())) {
            return Optional.of(allRight(offers, otherKinds).orElseGet(() -> Ruling.reject("two-answers")));
        }
        List<String> guesses = Offers.guesses(typed.text());
        if (guesses.size() > 1 && isOneOfGuesses(guesses)) {
            return Optional.of(Ruling.reject("two-answers"));
        }
        List<String> joined = Offers.joined(typed.folded(), language);
        return joined.size() > 1
                ? allRight(joined, otherKinds.ofNames())
                        .or(() -> allRight(Offers.sharingLastWord(joined), otherKinds.ofNames()))
                : Optional.empty();
    }

    /** Whether a right answer stands among others that are neither where it lies nor said by the question. */
    private boolean isOneOfGuesses(List<String> guesses) {
        List<NormalForm> forms =
                guesses.stream().map(guess -> form(Letters.fold(guess))).toList();
        long right = forms.stream().filter(form -> asWhole(form).isRight()).count();
        long others = forms.stream()
                .filter(form ->
                        !asWhole(form).isRight() && !Lands.isOne(form.words()) && !wordByWord.isEmpty(form.keys()))
                .count();
        return right == 1
                && others == guesses.size() - 1
                && phrases.stream().noneMatch(phrase -> phrase.folded().indexOf(',') >= 0);
    }

    /** The ruling on the first of several answers, if each of them is right as a whole. */
    private Optional<Ruling> allRight(List<String> offers, Customs others) {
        Optional<Ruling> first = Optional.empty();
        for (String offer : offers) {
            Candidate typed = new Candidate(offer, offer, form(offer));
            Ruling ruling = asWhole(typed.form()).orBetter(others.judge(typed));
            if (!ruling.isRight()) {
                return Optional.empty();
            }
            first = first.or(() -> Optional.of(ruling));
        }
        return first;
    }

    /** Words in any order, spaced in any way, and acronyms. */
    private Ruling asWhole(NormalForm typed) {
        Ruling best = Ruling.noMatch();
        Whole whole = Whole.of(typed);
        for (Phrase phrase : phrases) {
            best = best.orBetter(asWhole(whole, phrase));
        }
        for (Phrase land : lands) {
            best = best.orBetter(asLand(typed, land));
        }
        return best;
    }

    static Ruling asWhole(Whole typed, Phrase phrase) {
        if (phrase.isEqual(typed.form())) {
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

    private static Ruling asLand(NormalForm typed, Phrase phrase) {
        List<String> listed = phrase.form().words();
        if (Lands.isOtherName(typed.words(), listed)) {
            return Ruling.accept("more-words", phrase.option(), phrase.option().text());
        }
        if (Lands.areInTheSame(typed, phrase.form())) {
            return Ruling.accept("more-words", phrase.option(), phrase.option().text());
        }
        return Lands.isShort(typed.words(), listed) ? Ruling.prompt("acronym-short") : Ruling.noMatch();
    }

    /** Whether a slash or the like only parts words of one answer. */
    private boolean isOneAnswerInParts(NormalForm typed) {
        return phrases.stream().anyMatch(phrase -> phrase.form().keys().containsAll(typed.keys()));
    }
}
