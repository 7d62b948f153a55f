package io.github.quizline.grade;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The beginnings of family names that stand alone or grow together with what follows: the "van" of van Gogh, the "Di" of
 * DiCaprio.
 */
final class Particles {

    private static final Set<String> PARTICLES = WordTable.words("particles");

    /** Beginnings that are no words of their own, but that some people write apart: O'Neill, McDonald. */
    private static final Set<String> PREFIXES = Set.of("o", "d", "l", "mc", "mac", "fitz");

    /** What follows a particle has at least as many letters; "Lane" is not "la" and "ne". */
    private static final int SHORTEST_REST = 3;

    private Particles() {}

    /** Whether a word belongs to the family name behind it, and may be left out. */
    static boolean isOne(String word) {
        return PARTICLES.contains(word);
    }

    /**
     * What to put for what, one after the other, so that particles stand apart or together as they do in a name.
     *
     * @param name the words of the name
     */
    static Map<String, String> respellings(List<String> name) {
        Map<String, String> respellings = new LinkedHashMap<>();
        for (int i = 0; i < name.size(); i++) {
            String word = name.get(i);
            if (i > 0 && isOne(name.get(i - 1))) {
                respellings.put(name.get(i - 1) + word, word);
            }
            for (int cut = 1; cut <= word.length() - SHORTEST_REST; cut++) {
                String first = word.substring(0, cut);
                if (isOne(first) || PREFIXES.contains(first)) {
                    respellings.put(first + " " + word.substring(cut), word);
                }
            }
        }
        return respellings;
    }
}
