package io.github.quizline.grade;

import io.github.quizline.quiz.Answers;
import java.util.List;
import java.util.Optional;

/** Judges a typed word or phrase. */
final class TextJudge implements Customs {

    private final Circumstances circumstances;
    private final List<Phrase> phrases;
    private final WordByWord wordByWord;
    private final OtherKinds otherKinds;
    private final Namesakes namesakes;

    TextJudge(Answers answers, Circumstances circumstances) {
        this.circumstances = circumstances;
        this.phrases = Phrase.of(answers, NormalForm.Style.TERM, circumstances.language());
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
            if (!someoneElse) {
                best = best.orBetter(wordByWord.compare(typed.form(), phrase));
            }
        }
        return best;
    }

    /** Of several answers where one is wanted, each must be right. */
    private Optional<Ruling> judgeSeveral(Candidate typed) {
        Language language = circumstances.language();
        List<String> offers = Offers.split(typed.folded(), language);
        if (offers.size() > 1 && !isOneAnswerInParts(typed.form())) {
            return Optional.of(allRight(offers, otherKinds).orElseGet(() -> Ruling.reject("two-answers")));
        }
        List<String> joined = Offers.joined(typed.folded(), language);
        return joined.size() > 1
                ? allRight(joined, otherKinds.ofNames())
                        .or(() -> allRight(Offers.sharingLastWord(joined), otherKinds.ofNames()))
                : Optional.empty();
    }

    /** The ruling on the first of several answers, if each of them is right as a whole. */
    private Optional<Ruling> allRight(List<String> offers, Customs others) {
        Optional<Ruling> first = Optional.empty();
        for (String offer : offers) {
            Candidate typed = new Candidate(
                    offer, offer, NormalForm.ofFolded(offer, NormalForm.Style.TERM, circumstances.language()));
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

    /** Whether a slash or the like only parts words of one answer. */
    private boolean isOneAnswerInParts(NormalForm typed) {
        return phrases.stream().anyMatch(phrase -> phrase.form().keys().containsAll(typed.keys()));
    }
}
