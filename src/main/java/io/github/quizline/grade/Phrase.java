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
        Compounds compounds) {

    private static final Pattern PARENTHESES = Pattern.compile("\\(([^()]*)\\)");

    /** The ways to give an answer: each listed one, in each of its spellings. One without any letter is none. */
    static List<Phrase> of(Answers answers, NormalForm.Style style, Language language) {
        List<Phrase> phrases = new ArrayList<>();
        for (Option option : answers.alternatives()) {
            for (String folded : Letters.spellings(option.text())) {
                Phrase phrase = of(option, folded, style, language);
                if (!phrase.form.isEmpty()) {
                    phrases.add(phrase);
                }
            }
        }
        return List.copyOf(phrases);
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
    boolean isReordered(NormalForm typed) {
        return typed.keys().size() == sorted.size() && typed.sorted().equals(sorted) && negations.isEmpty();
    }

    /** Whether the same letters were typed, with blanks elsewhere. */
    boolean isJoined(NormalForm typed) {
        return typed.joined().stream().anyMatch(joined::contains);
    }

    /** Whether one of the two is the acronym of the other, and then how many letters it has; otherwise 0. */
    int acronymLength(NormalForm typed) {
        String letters = String.join("", typed.raw());
        if (acronyms.contains(letters)) {
            return letters.length();
        }
        boolean shortened = !acronym.isEmpty() && Acronyms.of(typed.raw()).contains(acronym);
        return shortened ? acronym.length() : 0;
    }
}
