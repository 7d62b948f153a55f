package io.github.quizline.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A place, and the larger places that it is said to lie in.
 *
 * @param place the words of the place itself
 * @param containers the words of each larger place, as they stand behind commas
 */
record PlaceName(NormalForm place, List<NormalForm> containers) {

    /** Words such as "north" and "new", which tell one place from another. */
    private static final Set<String> COMPASS = WordTable.words("compass");

    private static final Map<String, String> COMPASS_SHORT = WordTable.pairs("compass-short");

    /** Takes a folded text apart at its commas. */
    static PlaceName of(String folded, Language language) {
        List<NormalForm> parts = new ArrayList<>();
        for (String part : folded.split(",", -1)) {
            NormalForm form = inFull(NormalForm.ofFolded(part, NormalForm.Style.PROPER, language), language);
            if (!form.isEmpty()) {
                parts.add(form);
            }
        }
        return parts.isEmpty()
                ? new PlaceName(new NormalForm(List.of(), List.of(), List.of()), List.of())
                : new PlaceName(parts.get(0), List.copyOf(parts.subList(1, parts.size())));
    }

    /** The same words with "S." as "south". */
    static NormalForm inFull(NormalForm form, Language language) {
        boolean shortened = language.english()
                && form.keys().size() > 1
                && COMPASS_SHORT.containsKey(form.keys().get(0));
        if (!shortened) {
            return form;
        }
        List<String> words = new ArrayList<>(form.keys());
        words.set(0, COMPASS_SHORT.getOrDefault(words.get(0), ""));
        return new NormalForm(form.raw(), words, words);
    }

    static boolean isCompass(String word) {
        return COMPASS.contains(word);
    }

    /** How the place may be split where what was typed has no comma: "Seoul Korea". */
    List<PlaceName> withoutComma() {
        List<PlaceName> names = new ArrayList<>();
        List<String> words = place.keys();
        for (int i = 1; i < words.size(); i++) {
            names.add(new PlaceName(formOf(words.subList(0, i)), List.of(formOf(words.subList(i, words.size())))));
        }
        return names;
    }

    private static NormalForm formOf(List<String> words) {
        return new NormalForm(words, words, words);
    }
}
