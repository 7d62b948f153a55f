package io.github.quizline.grade;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The short forms that are made of the first letters of several words: WHO, GTD. */
final class Acronyms {

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private Acronyms() {}

    /** The acronyms of some words, with and without the small ones among them and a leading article; none for a single word. */
    static Set<String> of(List<String> words) {
        if (words.size() < 2 || words.size() > 12) {
            return Set.of();
        }
        List<String> large = new ArrayList<>(words);
        large.removeIf(word -> Additions.areFunctionWords(List.of(word)));
        Set<String> acronyms = new LinkedHashSet<>();
        acronyms.add(initials(words));
        acronyms.add(initials(large));
        if (ARTICLES.contains(words.get(0))) {
            acronyms.add(initials(words.subList(1, words.size())));
        }
        acronyms.removeIf(acronym -> acronym.length() < 2);
        return acronyms;
    }

    /** Numbers and numerals are not shortened: WW2, WWII. */
    private static String initials(List<String> words) {
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            boolean number = Character.isDigit(word.charAt(0))
                    || (word.length() > 1 && Roman.value(word).isPresent());
            initials.append(number ? word : Character.toString(word.codePointAt(0)));
        }
        return initials.toString();
    }

    /** Whether a text, as its author wrote it, is an acronym. */
    static boolean isOne(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c)) {
                letters++;
            } else if (c != '.') {
                return false;
            }
        }
        return letters >= 2;
    }
}
