package io.github.quizline.grade;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lands and states that everybody knows: by which names they go, and which lies in which. */
final class Lands {

    /** Every name of a land, and the first of them. */
    private static final Map<String, String> NAMES = new HashMap<>();

    /** The lands in which another one lies, by their first names. */
    private static final Map<String, Set<String>> AROUND = new HashMap<>();

    static {
        for (String line : WordTable.lines("lands")) {
            List<String> names = names(line);
            names.forEach(name -> NAMES.put(name, names.get(0)));
        }
        for (String line : WordTable.lines("parts-of-lands")) {
            List<String> names = names(line);
            names.forEach(
                    part -> AROUND.computeIfAbsent(part, key -> new HashSet<>()).add(names.get(0)));
        }
    }

    private Lands() {}

    private static List<String> names(String line) {
        return List.of(line.replace(" ", "\n").replace('_', ' ').split("\n+", -1));
    }

    private static String first(List<String> words) {
        String name = String.join(" ", words);
        return NAMES.getOrDefault(name, name);
    }

    /** Whether words are the name by which a land is known best. */
    static boolean isFirst(List<String> words) {
        return NAMES.containsValue(String.join(" ", words));
    }

    /** Whether a word is the first letters of two words by which a land is known best: US. */
    static boolean isShort(List<String> word, List<String> others) {
        return word.size() == 1
                && word.get(0).length() == 2
                && areOne(word, others)
                && Acronyms.of(List.of(first(word).split(" ", -1))).contains(word.get(0));
    }

    /** Whether a land goes by these words as well; a code of two letters is no name, as it may be a word. */
    static boolean isOtherName(List<String> words, List<String> listed) {
        boolean whole = !listed.containsAll(words) || isFirst(words);
        return whole && !words.equals(listed) && String.join("", words).length() > 2 && areOne(words, listed);
    }

    /** Whether words are names of two lands, neither of which lies in the other. */
    static boolean areApart(List<String> words, List<String> others) {
        return NAMES.containsKey(String.join(" ", words))
                && NAMES.containsKey(String.join(" ", others))
                && !areNested(words, others);
    }

    /** Whether a place is told with one land here and with another there, of which one lies in the other: Surrey. */
    static boolean areInTheSame(NormalForm one, NormalForm other) {
        List<String> words = one.words();
        List<String> others = other.words();
        int place = 0;
        while (place < Math.min(words.size(), others.size()) && words.get(place).equals(others.get(place))) {
            place++;
        }
        return place > 0
                && place < words.size()
                && place < others.size()
                && areNested(words.subList(place, words.size()), others.subList(place, others.size()));
    }

    /** Whether words are the name of a land or a part of one, or end in it. */
    static boolean isLast(List<String> words) {
        for (int from = 0; from < words.size(); from++) {
            if (isOne(words.subList(from, words.size()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether words name a land or a part of one. */
    static boolean isOne(List<String> words) {
        return NAMES.containsKey(String.join(" ", words)) || AROUND.containsKey(first(words));
    }

    /** Whether words, as keys, are two names of one land. */
    static boolean areOne(List<String> words, List<String> others) {
        return first(words).equals(first(others));
    }

    /** Whether one of two lands is the other or lies in it. */
    static boolean areNested(List<String> words, List<String> others) {
        String one = first(words);
        String other = first(others);
        return one.equals(other)
                || AROUND.getOrDefault(one, Set.of()).contains(other)
                || AROUND.getOrDefault(other, Set.of()).contains(one);
    }
}
