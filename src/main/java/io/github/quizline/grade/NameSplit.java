package io.github.quizline.grade;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/** A name in two parts, each of which may be empty in what is typed. */
record NameSplit(List<String> given, List<String> family) {

    /** How many syllables a Korean name has that is written in one word: one of the family and one or two of the person. */
    private static final int LONGEST_HANGUL = 3;

    /** The ways in which the words of a listed name may be a given and a family name; none if it has no words. */
    static List<NameSplit> ofListed(PersonName name, boolean familyFirst) {
        List<String> words = name.words();
        int count = words.size();
        if (count == 0) {
            return List.of();
        }
        if (count == 1) {
            return isHangulName(words.get(0))
                    ? List.of(ofHangul(words.get(0)))
                    : List.of(new NameSplit(List.of(), words));
        }
        if (familyFirst || name.familyWords() > 0) {
            int family = Math.max(1, name.familyWords());
            return List.of(new NameSplit(words.subList(family, count), words.subList(0, family)));
        }
        List<NameSplit> splits = new ArrayList<>();
        splits.add(new NameSplit(words.subList(0, count - 1), words.subList(count - 1, count)));
        // A family name of several words, but not one that begins with a middle initial.
        if (count > 2 && words.subList(1, count).stream().allMatch(word -> word.length() > 1)) {
            splits.add(new NameSplit(words.subList(0, 1), words.subList(1, count)));
        }
        return splits;
    }

    /** The ways in which what was typed may be a given and a family name, in either order. */
    static List<NameSplit> ofTyped(PersonName name) {
        List<String> words = name.words();
        int count = words.size();
        if (name.familyWords() > 0) {
            int family = name.familyWords();
            return List.of(new NameSplit(words.subList(family, count), words.subList(0, family)));
        }
        List<NameSplit> splits = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            splits.add(new NameSplit(words.subList(0, i), words.subList(i, count)));
            if (i > 0) {
                splits.add(new NameSplit(words.subList(i, count), words.subList(0, i)));
            }
        }
        if (count == 1 && isHangulName(words.get(0))) {
            splits.add(ofHangul(words.get(0)));
        }
        return splits;
    }

    private static boolean isHangulName(String word) {
        return word.length() > 1
                && word.length() <= LONGEST_HANGUL
                && word.chars().allMatch(sign -> UnicodeScript.of(sign) == UnicodeScript.HANGUL);
    }

    private static NameSplit ofHangul(String word) {
        return new NameSplit(List.of(word.substring(1)), List.of(word.substring(0, 1)));
    }
}
