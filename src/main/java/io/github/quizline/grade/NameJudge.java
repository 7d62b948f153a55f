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

    /** A listed name, and the ways in which its words may be a given and a family name. */
    private record Meant(Option option, NormalForm form, PersonName name, List<Split> splits) {}

    /** A name in two parts, each of which may be empty in what is typed. */
    private record Split(List<String> given, List<String> family) {}

    private final Circumstances circumstances;
    private final Optional<NamePart> require;
    private final List<Meant> meant = new ArrayList<>();
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
                NormalForm form = NormalForm.ofFolded(folded, NormalForm.Style.NAME, circumstances.language());
                PersonName name =
                        withoutSmallParticle(option.text(), NameReader.read(folded, endsInCapitals(option.text())));
                own.add(form.keys());
                if (!name.words().isEmpty()) {
                    meant.add(new Meant(option, form, name, splits(name, familyFirst)));
                }
            }
        }
        this.additions = new Additions(circumstances, own);
    }

    private static boolean endsInCapitals(String text) {
        String lastWord = text.strip().replaceFirst(".*\\s", "");
        return lastWord.chars().noneMatch(Character::isLowerCase);
    }

    /** Drops the "van" of "van Gogh", but not that of "Van Morrison". */
    private static PersonName withoutSmallParticle(String text, PersonName name) {
        boolean small = Character.isLowerCase(text.strip().codePointAt(0));
        return small ? withoutFirstParticle(name).orElse(name) : name;
    }

    private static Optional<PersonName> withoutFirstParticle(PersonName name) {
        List<String> words = name.words();
        boolean particle = words.size() > 1 && NameReader.isParticle(words.get(0));
        return particle
                ? Optional.of(new PersonName(
                        words.subList(1, words.size()),
                        Math.max(0, name.familyWords() - 1),
                        name.number(),
                        name.generation(),
                        name.addition()))
                : Optional.empty();
    }

    private static List<Split> splits(PersonName name, boolean familyFirst) {
        List<String> words = name.words();
        int count = words.size();
        if (count == 1) {
            return List.of(new Split(List.of(), words));
        }
        if (familyFirst || name.familyWords() > 0) {
            int family = Math.max(1, name.familyWords());
            return List.of(new Split(words.subList(family, count), words.subList(0, family)));
        }
        List<Split> splits = new ArrayList<>();
        splits.add(new Split(words.subList(0, count - 1), words.subList(count - 1, count)));
        // A family name of several words, but not one that begins with a middle initial.
        if (count > 2 && words.subList(1, count).stream().allMatch(word -> word.length() > 1)) {
            splits.add(new Split(words.subList(0, 1), words.subList(1, count)));
        }
        return splits;
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
        for (Meant one : meant) {
            PersonName name = NameReader.read(folded, one.name().number() > 0);
            best = best.orBetter(judge(name, one));
            // "King Martin Luther": the title is a family name.
            Optional<PersonName> untitled = NameReader.readUntitled(folded).filter(one.name()::hasSameWords);
            if (untitled.isPresent()) {
                best = best.orBetter(judge(untitled.get(), one));
            }
            Optional<PersonName> other = withoutFirstParticle(name);
            if (other.isPresent()) {
                best = best.orBetter(judge(other.get(), one));
            }
        }
        return best;
    }

    private Ruling judge(PersonName typed, Meant one) {
        if (typed.words().isEmpty() || typed.words().size() > MOST_WORDS) {
            return Ruling.noMatch();
        }
        Ruling ruling = compareWords(typed, one);
        if (ruling.outcome() == Outcome.REJECT) {
            return ruling;
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
    private static Ruling withNumber(PersonName typed, Meant one, Ruling ruling) {
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

    private Ruling compareWords(PersonName typed, Meant one) {
        List<String> words = typed.words();
        if (PersonName.joined(words).equals(PersonName.joined(one.name().words())) && words.size() > 1) {
            return Ruling.accept("equal", one.option());
        }
        if (circumstances.isLenient()
                && words.size() > 1
                && sorted(words).equals(sorted(one.name().words()))) {
            return Ruling.accept("word-order", one.option(), one.option().text());
        }
        Ruling best = Ruling.noMatch();
        for (Split split : one.splits()) {
            for (Split guess : guesses(typed)) {
                best = best.orBetter(compare(guess, split, one));
            }
        }
        return best.outcome() == Outcome.REJECT ? best.orBetter(piece(words, one)) : best;
    }

    private static List<String> sorted(List<String> words) {
        return PersonName.parts(words).stream().sorted().toList();
    }

    /** The ways in which what was typed may be a given and a family name, in either order. */
    private static List<Split> guesses(PersonName typed) {
        List<String> words = typed.words();
        int count = words.size();
        if (typed.familyWords() > 0) {
            return List.of(new Split(words.subList(typed.familyWords(), count), words.subList(0, typed.familyWords())));
        }
        List<Split> guesses = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            guesses.add(new Split(words.subList(0, i), words.subList(i, count)));
            if (i > 0) {
                guesses.add(new Split(words.subList(i, count), words.subList(0, i)));
            }
        }
        return guesses;
    }

    private Ruling compare(Split guess, Split split, Meant one) {
        String family = PersonName.joined(split.family());
        String typedFamily = PersonName.joined(guess.family());
        boolean equal = typedFamily.equals(family);
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

    /** A name listed as a single word: another word may stand beside it as with any term. */
    private Ruling mononym(Split guess, boolean equal, Meant one) {
        return equal
                ? additions
                        .harm(guess.given(), formOf(guess.given()), one.form())
                        .orElseGet(() -> Ruling.accept(
                                "more-words", one.option(), one.option().text()))
                : Ruling.noMatch();
    }

    private Ruling shortened(Split guess, Split split, boolean equal, Meant one) {
        boolean initial = PersonName.parts(guess.given()).get(0).length() == 1
                && PersonName.parts(split.given()).get(0).length() > 1;
        boolean wanted = require.filter(part -> part == NamePart.FULL || (part == NamePart.GIVEN && initial))
                .isPresent();
        if (wanted) {
            return Ruling.prompt("full-name-wanted");
        }
        return equal
                ? Ruling.accept("shortened-name", one.option(), one.option().text())
                : Ruling.noMatch();
    }

    private Ruling familyAlone(String family, boolean equal, Split split, Meant one) {
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
    private Ruling piece(List<String> words, Meant one) {
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
