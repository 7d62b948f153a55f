package io.github.quizline.grade;

import io.github.quizline.quiz.Answers;
import io.github.quizline.quiz.Option;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way to give a right answer, made ready to be compared with what is typed.
 *
 * @param option the answer as listed
 * @param folded its text with the letters folded
 * @param sorted its keys in an order that does not depend on theirs
 * @param joined its words without blanks
 * @param acronyms its short forms, or none
 * @param acronym itself in one word, if it is a short form as its author wrote it; otherwise empty
 * @param aside the keys of its words in parentheses
 * @param negations the keys of its words that turn it round, but for those in parentheses
 * @param numbers its numbers, if there are several, and otherwise none
 * @param leads whether a preposition in it makes another thing of the word behind it
 * @param compounds its words as others part and join them
 */
record Phrase(
        Option option,
        String folded,
        NormalForm form,
        List<String> sorted,
        List<String> joined,
        Set<String> acronyms,
        String acronym,
        Set<String> aside,
        List<String> negations,
        List<String> numbers,
        boolean leads,
        Compounds compounds) {

    /** Prepositions that make another thing of what stands behind them. */
    private static final List<String> WAYS = List.of("from", "to");

    private static final Pattern PARENTHESES = Pattern.compile("\\(([^()]*)\\)");

    /** The ways to give an answer: each listed one, in each of its spellings. One without any letter is none. */
    static List<Phrase> of(Answers answers, NormalForm.Style style, Language language) {
        List<Phrase> phrases = new ArrayList<>();
        for (Option option : answers.alternatives()) {
            for (String folded : Letters.spellings(option.text())) {
                for (String one : eitherOf(folded, style, language)) {
                    Phrase phrase = of(option, one, style, language);
                    if (!phrase.form.isEmpty()) {
                        phrases.add(phrase);
                    }
                }
            }
        }
        return List.copyOf(phrases);
    }

    /** A term, and if it names two ways to say it, as "physical layer or layer 1" does, each of them. */
    private static List<String> eitherOf(String folded, NormalForm.Style style, Language language) {
        List<String> sides = List.of(folded.split(" or ", -1));
        boolean either = style == NormalForm.Style.TERM
                && language.english()
                && sides.size() == 2
                && sides.stream()
                        .allMatch(side -> side.length() > 1
                                && Negations.of(WordSplitter.split(side, true)).isEmpty())
                && sides.stream().anyMatch(side -> side.strip().indexOf(' ') > 0);
        return either ? List.of(folded, sides.get(0), sides.get(1)) : List.of(folded);
    }

    private static Phrase of(Option option, String folded, NormalForm.Style style, Language language) {
        NormalForm form = NormalForm.ofFolded(folded, style, language);
        Set<String> aside = new HashSet<>();
        Matcher parentheses = PARENTHESES.matcher(folded);
        while (parentheses.find()) {
            aside.addAll(
                    NormalForm.ofFolded(parentheses.group(1), style, language).keys());
        }
        List<String> negations = Negations.of(form.keys());
        negations.removeAll(aside);
        String acronym = Acronyms.isOne(option.text()) ? String.join("", form.raw()) : "";
        return new Phrase(
                option,
                folded,
                form,
                form.sorted(),
                form.joined(),
                acronyms(form),
                acronym,
                aside,
                negations,
                severalNumbers(form.keys()),
                WAYS.stream().anyMatch(form.keys()::contains),
                new Compounds(form.keys()));
    }

    private static Set<String> acronyms(NormalForm form) {
        Set<String> acronyms = new HashSet<>(Acronyms.of(form.raw()));
        acronyms.addAll(Acronyms.of(form.words()));
        return acronyms;
    }

    /** The keys of several phrases. */
    static List<List<String>> keys(List<Phrase> phrases) {
        return phrases.stream().map(phrase -> phrase.form().keys()).toList();
    }

    boolean isEqual(NormalForm typed) {
        return typed.keys().equals(form.keys());
    }

    /** Whether the same words were typed, in any order; where one of them is a negation, the order counts. */
    boolean isReordered(Whole typed) {
        return typed.sorted().equals(sorted) && negations.isEmpty() && !isTurned(typed.form());
    }

    /**
     * Whether words were typed in an order that says something else: numbers the other way round, as in 1:3 for 3:1, or "to
     * Rome" for "from Rome to Paris".
     */
    boolean isTurned(NormalForm typed) {
        if (!numbers.isEmpty()) {
            List<String> told = typed.keys().stream().filter(numbers::contains).toList();
            if (told.size() == numbers.size() && !told.equals(numbers)) {
                return true;
            }
        }
        return leads && WAYS.stream().anyMatch(way -> leadsElsewhere(way, form.keys(), typed.keys()));
    }

    private static List<String> severalNumbers(List<String> words) {
        List<String> numbers = words.stream().filter(Additions::isNumber).toList();
        return numbers.size() > 1 ? numbers : List.of();
    }

    /** Whether a preposition stands before another word of the answer than it does there. */
    private static boolean leadsElsewhere(String way, List<String> mine, List<String> theirs) {
        int here = mine.indexOf(way);
        int there = theirs.indexOf(way);
        if (here < 0 || there < 0 || here + 1 >= mine.size() || there + 1 >= theirs.size()) {
            return false;
        }
        String behind = theirs.get(there + 1);
        return !behind.equals(mine.get(here + 1)) && mine.contains(behind);
    }

    /** Whether the same letters were typed, with blanks elsewhere. */
    boolean isJoined(Whole typed) {
        for (String one : typed.joined()) {
            if (joined.contains(one)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the two is the acronym of the other, and then how many letters it has; otherwise 0. */
    int acronymLength(Whole typed) {
        for (String letters : typed.letters()) {
            if (acronyms.contains(letters)) {
                return letters.length();
            }
        }
        boolean shortened =
                !acronym.isEmpty() && Acronyms.of(typed.form().raw()).contains(acronym);
        return shortened ? acronym.length() : 0;
    }
}
