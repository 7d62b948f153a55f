package io.github.quizline.grade;

import io.github.quizline.quiz.Answers;
import io.github.quizline.quiz.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Judges a typed place. What it lies in need not be said, but must not be wrong; words such as "city" may be left out unless
 * that names another place; words such as "north" may not.
 */
final class PlaceJudge implements Customs {

    private static final Set<String> GENERIC = WordTable.words("generic-places");
    private static final Set<String> CONTINENTS = WordTable.words("continents");
    private static final Set<String> TELLING = WordTable.phrases("telling-generics");
    private static final Set<String> OTHER_PLACES = WordTable.phrases("other-places");

    /** A rule that holds against every alternative. */
    private static final String CONFLICT = "another-container";

    /** A listed place. */
    private record Meant(Phrase phrase, PlaceName name) {

        Option option() {
            return phrase.option();
        }
    }

    private final Circumstances circumstances;
    private final List<Meant> meant;
    private final Typos typos;
    private final Additions additions;

    PlaceJudge(Answers answers, Circumstances circumstances) {
        this.circumstances = circumstances;
        this.typos = circumstances.typos();
        List<Phrase> phrases = Phrase.of(answers, NormalForm.Style.PROPER, circumstances.language());
        this.meant = phrases.stream()
                .map(phrase -> new Meant(phrase, PlaceName.of(phrase.folded(), circumstances.language())))
                .toList();
        this.additions = new Additions(circumstances, Phrase.keys(phrases));
    }

    @Override
    public Ruling judge(Candidate typed) {
        List<String> offers = Offers.split(typed.folded(), circumstances.language());
        if (offers.size() > 1) {
            List<Ruling> rulings = offers.stream().map(this::judgeOne).toList();
            return rulings.stream().allMatch(Ruling::isRight) ? rulings.get(0) : Ruling.reject("two-answers");
        }
        return judgeOne(typed.folded());
    }

    private Ruling judgeOne(String folded) {
        Language language = circumstances.language();
        NormalForm form = PlaceName.inFull(NormalForm.ofFolded(folded, NormalForm.Style.PROPER, language), language);
        Ruling best = Ruling.noMatch();
        Whole whole = Whole.of(form);
        for (Meant one : meant) {
            best = best.orBetter(TextJudge.asWhole(whole, one.phrase()));
        }
        if (best.isRight() || form.isEmpty()) {
            return best;
        }
        PlaceName name = PlaceName.of(folded, language);
        boolean conflict = false;
        for (Meant one : meant) {
            Ruling ruling = judge(name, one);
            conflict |= ruling.reason().rule().equals(CONFLICT);
            best = best.orBetter(ruling);
        }
        return conflict ? Ruling.reject(CONFLICT) : best;
    }

    private Ruling judge(PlaceName typed, Meant one) {
        if (typed.place().keys().size() > one.name().place().keys().size() + 2 * Additions.MOST) {
            return Ruling.noMatch();
        }
        Ruling best = inContainers(typed, one);
        if (best.reason().rule().equals(CONFLICT)) {
            return best;
        }
        if (typed.containers().isEmpty()
                && !best.isRight()
                && !one.name().containers().isEmpty()) {
            for (PlaceName split : typed.withoutComma()) {
                if (contains(split.containers().get(0), one)) {
                    best = best.orBetter(place(split.place(), one));
                }
            }
            if (isPartOfContainer(typed.place(), one)) {
                best = best.orBetter(Ruling.prompt("container-only"));
            }
        }
        return best;
    }

    private Ruling inContainers(PlaceName typed, Meant one) {
        Ruling ruling = place(typed.place(), one);
        boolean conflict = ruling.outcome() != Outcome.REJECT
                && !one.name().containers().isEmpty()
                && !typed.containers().stream().allMatch(container -> contains(container, one))
                && !namesAllContainers(typed, one);
        return conflict ? Ruling.reject(CONFLICT) : ruling;
    }

    /** Whether every container of the answer is said, so that another one stands between these. */
    private boolean namesAllContainers(PlaceName typed, Meant one) {
        return one.name().containers().stream()
                .allMatch(known -> typed.containers().stream().anyMatch(container -> isSaid(known, container)));
    }

    /** Whether a place is said to lie where the answer has it, or in a continent. */
    private boolean contains(NormalForm container, Meant one) {
        return (CONTINENTS.containsAll(container.keys()) && !isKnownContainer(container, one))
                || isPartOfContainer(container, one);
    }

    /** Whether the answer names a container of which these words name a side: "North Korea" for "South Korea". */
    private static boolean isKnownContainer(NormalForm container, Meant one) {
        return one.name().containers().stream()
                .anyMatch(known -> known.keys().stream()
                        .anyMatch(word -> container.keys().contains(word) && !PlaceName.isCompass(word)));
    }

    private boolean isPartOfContainer(NormalForm words, Meant one) {
        return one.name().containers().stream()
                .anyMatch(known -> isSaid(known, words) || Lands.areNested(words.keys(), known.keys()));
    }

    private boolean isSaid(NormalForm container, NormalForm words) {
        if (Lands.areOne(words.keys(), container.keys())) {
            return true;
        }
        Alignment alignment = Alignment.of(words, container, this::isTypo);
        return !alignment.given().isEmpty()
                && !alignment.given().stream().allMatch(PlaceName::isCompass)
                && alignment.extra().stream().allMatch(additions::isHarmless)
                && alignment.extra().stream().noneMatch(PlaceName::isCompass);
    }

    private boolean isTypo(String typed, String word) {
        return !PlaceName.isCompass(typed) && typos.isTypo(typed, word);
    }

    /** Compares the place itself, whatever it lies in. */
    private Ruling place(NormalForm typed, Meant one) {
        NormalForm form = one.name().place();
        if (typed.isEmpty() || form.isEmpty()) {
            return Ruling.noMatch();
        }
        boolean spaced =
                !typed.keys().equals(form.keys()) && typed.joined().stream().anyMatch(form.joined()::contains);
        if (spaced || Lands.isOtherName(typed.keys(), form.keys())) {
            return Ruling.accept(
                    spaced ? "spacing" : "more-words",
                    one.option(),
                    one.option().text());
        }
        if (Lands.isShort(typed.keys(), form.keys())) {
            return Ruling.prompt("acronym-short");
        }
        Alignment alignment = Alignment.of(typed, form, this::isTypo);
        if (alignment.given().isEmpty()) {
            return Ruling.noMatch();
        }
        if (alignment.missing().isEmpty()) {
            return withAdditions(alignment, typed, one);
        }
        List<String> extra = new ArrayList<>(alignment.extra());
        if (extra.stream().anyMatch(PlaceName::isCompass)
                && alignment.missing().stream().anyMatch(PlaceName::isCompass)) {
            return Ruling.reject("another-part");
        }
        return extra.stream().allMatch(additions::isHarmless) ? partly(alignment, typed, one) : Ruling.noMatch();
    }

    private Ruling withAdditions(Alignment alignment, NormalForm typed, Meant one) {
        if (!alignment.extra().isEmpty() && OTHER_PLACES.contains(String.join(" ", typed.keys()))) {
            return Ruling.reject("another-place");
        }
        Optional<Ruling> harm =
                additions.harm(alignment.extra(), typed, one.name().place());
        if (harm.isPresent()) {
            return harm.get();
        }
        if (contradicts(alignment.extra(), one)) {
            return Ruling.reject(CONFLICT);
        }
        if (alignment.typos() > 0) {
            boolean harmless =
                    alignment.extra().stream().allMatch(word -> GENERIC.contains(word) || additions.isHarmless(word));
            return harmless ? Ruling.close(one.option()) : Ruling.noMatch();
        }
        return alignment.extra().isEmpty()
                ? Ruling.accept("enough-words", one.option(), one.option().text())
                : Ruling.accept("more-words", one.option(), one.option().text());
    }

    /** Whether words behind a place name another side of the container that the answer has. */
    private boolean contradicts(List<String> extra, Meant one) {
        NormalForm container = new NormalForm(extra, extra, extra);
        return extra.stream().anyMatch(PlaceName::isCompass)
                && isKnownContainer(container, one)
                && !isPartOfContainer(container, one);
    }

    private Ruling partly(Alignment alignment, NormalForm typed, Meant one) {
        List<String> missing = alignment.missing();
        boolean tellsNothing =
                alignment.given().stream().allMatch(word -> GENERIC.contains(word) || additions.isHarmless(word));
        if (missing.stream().anyMatch(PlaceName::isCompass)) {
            boolean sideOnly = alignment.given().stream().allMatch(PlaceName::isCompass);
            return sideOnly ? Ruling.reject("only-the-question") : Ruling.prompt("which-part");
        }
        if (Lands.areApart(typed.keys(), one.name().place().keys())) {
            return Ruling.reject("another-place");
        }
        String whole = String.join(" ", one.name().place().keys());
        boolean generic = missing.stream().allMatch(GENERIC::contains);
        if (TELLING.contains(whole) && generic && !circumstances.isLenient()) {
            return Ruling.prompt("part");
        }
        boolean optional = missing.stream()
                .allMatch(word -> isOptional(word, one)
                        || (!tellsNothing && circumstances.asked().contains(word)));
        boolean told = alignment.given().stream().anyMatch(word -> !GENERIC.contains(word));
        if (optional && told) {
            return alignment.typos() > 0
                    ? Ruling.close(one.option())
                    : Ruling.accept("enough-words", one.option(), one.option().text());
        }
        return tellsNothing ? Ruling.reject("only-the-question") : Ruling.prompt("part");
    }

    private static boolean isOptional(String word, Meant one) {
        return GENERIC.contains(word)
                || one.phrase().aside().contains(word)
                || Additions.areFunctionWords(List.of(word));
    }
}
