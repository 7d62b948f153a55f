package io.github.quizline.grade;

import io.github.quizline.quiz.Expected;
import io.github.quizline.quiz.NameOrder;
import io.github.quizline.quiz.NamePart;
import io.github.quizline.quiz.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Judges a typed name of a person. A family name alone is enough unless it is common; a given name alone is not; titles and
 * middle names are optional; what a name has must not be wrong.
 */
final class NameJudge implements Customs {

    private static final Set<String> COMMON_SURNAMES = WordTable.words("common-surnames");

    /** Longer names are compared as a whole only. */
    private static final int MOST_WORDS = 12;

    /** The fewest letters that stand for a whole name: JFK. */
    private static final int SHORTEST_ACRONYM = 3;

    /** The first of a name: Napoleon I. */
    private static final List<String> FIRST = List.of("i");

    private final Circumstances circumstances;
    private final Optional<NamePart> require;
    private final List<ListedName> meant = new ArrayList<>();
    private final List<List<String>> own = new ArrayList<>();
    private final Typos typos;
    private final GivenNames givenNames;
    private final Additions additions;

    NameJudge(Expected.Name expected, Circumstances circumstances) {
        this.circumstances = circumstances;
        this.require = expected.require();
        this.typos = circumstances.typos();
        boolean familyFirst = expected.order() == NameOrder.FAMILY_FIRST;
        this.givenNames = new GivenNames(typos, familyFirst);
        for (Option option : expected.answers().alternatives()) {
            for (String folded : Letters.spellings(option.text())) {
                ListedName name = ListedName.of(option, folded, familyFirst, circumstances.language());
                own.add(name.form().keys());
                if (!name.name().words().isEmpty()) {
                    meant.add(name);
                }
            }
        }
        this.additions = new Additions(circumstances, own);
    }

    @Override
    public Ruling judge(Candidate typed) {
        List<String> offers = offers(typed);
        if (offers.size() > 1) {
            List<Ruling> rulings = offers.stream().map(this::judgeOne).toList();
            return rulings.stream().allMatch(Ruling::isRight) ? rulings.get(0) : Ruling.reject("two-answers");
        }
        return judgeOne(typed.folded());
    }

    private List<String> offers(Candidate typed) {
        List<String> offers = Offers.split(typed.folded(), circumstances.language());
        boolean joined = circumstances.language().english()
                && typed.form().raw().contains("and")
                && own.stream().noneMatch(words -> words.contains("and"));
        return offers.size() == 1 && joined ? List.of(typed.folded().split("\\band\\b|&", -1)) : offers;
    }

    private Ruling judgeOne(String folded) {
        Ruling best = Ruling.noMatch();
        for (ListedName one : meant) {
            String respelt = one.respell(folded);
            PersonName name = NameReader.read(respelt, one.name().number() > 0);
            best = best.orBetter(judge(name, one));
            // "King Martin Luther": the title is a family name.
            Optional<PersonName> untitled = NameReader.readUntitled(respelt).filter(one.name()::hasSameWords);
            if (untitled.isPresent()) {
                best = best.orBetter(judge(untitled.get(), one));
            }
            Optional<PersonName> other = name.withoutFirstParticle();
            if (other.isPresent()) {
                best = best.orBetter(judge(other.get(), one));
            }
        }
        return best;
    }

    private Ruling judge(PersonName typed, ListedName one) {
        if (typed.words().isEmpty() || typed.words().size() > MOST_WORDS) {
            return Ruling.noMatch();
        }
        if (one.isOfRank(typed.words())) {
            return Ruling.accept("surname", one.option(), one.option().text());
        }
        Ruling ruling = compareWords(typed, one);
        if (ruling.outcome() == Outcome.REJECT) {
            return ruling;
        }
        Optional<List<String>> origin = one.name().origin();
        if (origin.isPresent() && !typed.addition().containsAll(origin.get())) {
            return typed.origin().isPresent() ? Ruling.reject("another-person") : Ruling.prompt("part-of-name");
        }
        Optional<Ruling> harm = typed.addition().isEmpty()
                ? Optional.empty()
                : additions.harm(typed.addition(), formOf(typed.addition()), one.form());
        return harm.orElseGet(() -> withNumber(typed, one, ruling));
    }

    private static NormalForm formOf(List<String> words) {
        return new NormalForm(words, words, words);
    }

    /** What tells persons of one name apart is needed where the answer has it, and must not be added where it has not. */
    private static Ruling withNumber(PersonName typed, ListedName one, Ruling ruling) {
        int number = one.name().number();
        if (typed.number() != number && (number > 0 ? typed.number() > 0 : typed.number() > 1)) {
            return Ruling.reject("another-person");
        }
        String generation = one.name().generation();
        boolean anotherGeneration = !generation.isEmpty()
                && !typed.generation().isEmpty()
                && !typed.generation().equals(generation);
        if (anotherGeneration) {
            return Ruling.reject("another-person");
        }
        boolean lacking = (number > 0 && typed.number() == 0)
                || (!generation.isEmpty() && typed.generation().isEmpty());
        return lacking ? Ruling.prompt("which-of-that-name") : ruling;
    }

    private Ruling compareWords(PersonName typed, ListedName one) {
        List<String> words = typed.words();
        if (PersonName.joined(words).equals(PersonName.joined(one.name().words())) && words.size() > 1) {
            return Ruling.accept("equal", one.option());
        }
        if (areInitials(words) && PersonName.joined(words).equals(one.name().initials())) {
            return require.filter(part -> part != NamePart.SURNAME).isPresent()
                    ? Ruling.prompt("full-name-wanted")
                    : Ruling.accept("acronym", one.option(), one.option().text());
        }
        if (circumstances.isLenient()
                && words.size() > 1
                && sorted(words).equals(sorted(one.name().words()))) {
            return Ruling.accept("word-order", one.option(), one.option().text());
        }
        Ruling best = Ruling.noMatch();
        for (NameSplit split : one.splits()) {
            for (NameSplit guess : NameSplit.ofTyped(typed)) {
                best = best.orBetter(compare(guess, split, one));
            }
        }
        return best.outcome() == Outcome.REJECT ? best.orBetter(piece(words, one)) : best;
    }

    /** Whether words may be first letters alone: JFK, J. F. K. */
    private static boolean areInitials(List<String> words) {
        int letters = words.stream().mapToInt(String::length).sum();
        return letters >= SHORTEST_ACRONYM && (words.size() == 1 || words.size() == letters);
    }

    private static List<String> sorted(List<String> words) {
        return PersonName.parts(words).stream().sorted().toList();
    }

    private Ruling compare(NameSplit guess, NameSplit split, ListedName one) {
        String family = PersonName.joined(split.family());
        String typedFamily = PersonName.joined(guess.family());
        boolean equal = typedFamily.equals(family)
                || (split.given().isEmpty() && guess.given().isEmpty() && GivenNames.areForms(typedFamily, family));
        if (!equal && !typos.isTypo(typedFamily, family)) {
            return Ruling.noMatch();
        }
        if (guess.given().isEmpty()) {
            return equal || family.length() > 4 ? familyAlone(family, equal, split, one) : Ruling.noMatch();
        }
        if (split.given().isEmpty()) {
            return mononym(guess, equal, one);
        }
        return switch (givenNames.compare(guess.given(), split.given())) {
            case WHOLE -> equal ? Ruling.accept("equal", one.option()) : Ruling.close(one.option());
            case SHORT -> shortened(guess, split, equal, one);
            case CLOSE -> Ruling.close(one.option());
            case PIECE -> Ruling.prompt("part-of-name");
            case OTHER -> equal ? Ruling.reject("another-given-name") : Ruling.noMatch();
        };
    }

    /**
     * A name listed as a single word: another word may stand beside it as with any term, but not beside the "Lennon" that is
     * short for a John Lennon who is listed too.
     */
    private Ruling mononym(NameSplit guess, boolean equal, ListedName one) {
        String word = PersonName.joined(one.name().words());
        boolean partOfAnother = !guess.given().equals(FIRST) && meant.stream().anyMatch(other -> other.holds(word));
        return equal && !partOfAnother
                ? additions
                        .harm(guess.given(), formOf(guess.given()), one.form())
                        .orElseGet(() -> Ruling.accept(
                                "more-words", one.option(), one.option().text()))
                : Ruling.noMatch();
    }

    private Ruling shortened(NameSplit guess, NameSplit split, boolean equal, ListedName one) {
        boolean initial = PersonName.parts(guess.given()).get(0).length() == 1
                && PersonName.parts(split.given()).get(0).length() > 1;
        boolean wanted = require.filter(part -> part == NamePart.FULL || (part == NamePart.GIVEN && initial))
                .isPresent();
        if (wanted) {
            return Ruling.prompt("full-name-wanted");
        }
        return equal
                ? Ruling.accept("shortened-name", one.option(), one.option().text())
                : Ruling.close(one.option());
    }

    private Ruling familyAlone(String family, boolean equal, NameSplit split, ListedName one) {
        if (!split.given().isEmpty()) {
            boolean moreWanted =
                    require.filter(part -> part != NamePart.SURNAME).isPresent();
            if (moreWanted) {
                return Ruling.prompt("full-name-wanted");
            }
            boolean ambiguous = COMMON_SURNAMES.contains(family)
                    || circumstances.surroundings().isInOtherAnswer(family, own);
            if (ambiguous && require.isEmpty()) {
                return Ruling.prompt("common-surname");
            }
        }
        if (!equal) {
            return Ruling.close(one.option());
        }
        return split.given().isEmpty()
                ? Ruling.accept("equal", one.option())
                : Ruling.accept("surname", one.option(), one.option().text());
    }

    /** A given name, or another piece of the name, says too little. */
    private Ruling piece(List<String> words, ListedName one) {
        List<String> parts = PersonName.parts(one.name().words());
        List<String> typed = PersonName.parts(words);
        boolean given = one.splits().stream()
                .anyMatch(split -> PersonName.joined(split.given()).equals(PersonName.joined(words)));
        if (given) {
            return Ruling.prompt("given-name-only");
        }
        boolean piece = typed.size() < parts.size()
                && typed.stream().allMatch(word -> word.length() > 1 && parts.contains(word));
        return piece ? Ruling.prompt("part-of-name") : Ruling.noMatch();
    }
}
