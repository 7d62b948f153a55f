package io.github.quizline.terminal;

import io.github.quizline.markup.Markup;
import io.github.quizline.session.Asked.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * Things that can be named by their label or by their words. Their labels are numbers, or letters where a number would
 * be taken for the words of one of them.
 */
record Choices(List<Shown> shown, Labels labels) {

    static Choices of(List<Shown> shown) {
        boolean haveNumbers = shown.stream().anyMatch(thing -> Labels.isDigits(wordsOf(thing)));
        return new Choices(shown, haveNumbers ? Labels.LETTERS : Labels.NUMBERS);
    }

    /** How many there are. */
    int size() {
        return shown.size();
    }

    /** The id of the thing at a place, from 0. */
    String id(int index) {
        return shown.get(index).id();
    }

    /** The label of the thing at a place, from 0. */
    String label(int index) {
        return labels.of(index);
    }

    /** The things, each with its label. */
    void show(Page page) {
        for (int i = 0; i < shown.size(); i++) {
            page.paragraph(label(i) + ". ", Markup.plainOption(shown.get(i).text()));
        }
    }

    /** The place, from 0, of what somebody typed: its label as shown, its words, its label of the other sort, its first words. */
    OptionalInt find(String typed) {
        String folded = Fold.of(typed);
        String latin = Fold.of(HangulKeys.asLatin(folded));
        return first(List.of(
                labels.read(folded, size()),
                onlyOne(thing -> Markup.plainOption(thing.text()).equals(typed.strip())),
                onlyOne(thing -> wordsOf(thing).equals(folded)),
                labels.others().read(folded, size()),
                labels.read(latin, size()),
                labels.others().read(latin, size()),
                onlyOne(thing -> folded.length() > 2 && wordsOf(thing).startsWith(folded + " "))));
    }

    /**
     * The places, from 0, of several things: their labels, in one word where that leaves no doubt, or their words with
     * {@code ;} or commas between them.
     */
    Several findAll(String typed) {
        List<Integer> places = new ArrayList<>();
        String separators = typed.matches("(?s).*[;；].*") ? "[;；]" : "[,，、]";
        for (String part : find(typed).isPresent() ? new String[] {typed} : typed.split(separators, -1)) {
            Several named = findIn(part);
            if (!named.unknown().isEmpty()) {
                return named;
            }
            places.addAll(named.places());
        }
        return new Several(places, "");
    }

    private Several findIn(String part) {
        OptionalInt whole = find(part);
        if (whole.isPresent()) {
            return new Several(List.of(whole.getAsInt()), "");
        }
        Several named = findEach(part.split("[\\s,，、]+", -1));
        if (named.unknown().isEmpty()) {
            return named;
        }
        Several inOneWord = findEach(Fold.of(part).split("", -1));
        boolean ofOneSign = labels == Labels.NUMBERS ? size() < 10 && Labels.isDigits(Fold.of(part)) : size() <= 26;
        if (ofOneSign && inOneWord.unknown().isEmpty()) {
            return inOneWord;
        }
        return named.places().isEmpty() ? new Several(List.of(), part.strip()) : named;
    }

    private Several findEach(String[] parts) {
        List<Integer> places = new ArrayList<>();
        for (String part : parts) {
            OptionalInt place = find(part);
            if (place.isPresent()) {
                places.add(place.getAsInt());
            } else if (!part.isBlank()) {
                return new Several(places, part.strip());
            }
        }
        return new Several(places, "");
    }

    private OptionalInt onlyOne(Predicate<Shown> wanted) {
        OptionalInt found = OptionalInt.empty();
        for (int i = 0; i < shown.size(); i++) {
            if (wanted.test(shown.get(i))) {
                if (found.isPresent()) {
                    return OptionalInt.empty();
                }
                found = OptionalInt.of(i);
            }
        }
        return found;
    }

    private static OptionalInt first(List<OptionalInt> found) {
        return found.stream().filter(OptionalInt::isPresent).findFirst().orElse(OptionalInt.empty());
    }

    private static String wordsOf(Shown thing) {
        return Fold.of(Markup.plainOption(thing.text()));
    }

    /**
     * Several things that were named.
     *
     * @param places from 0, in the order named
     * @param unknown what names nothing; empty if everything does
     */
    record Several(List<Integer> places, String unknown) {}
}
