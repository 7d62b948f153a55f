package io.github.quizline.grade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sees words that one writes apart and another together, as in "health care" and "healthcare", within a longer text. */
final class Compounds {

    private final Map<String, List<String>> apart = new HashMap<>();
    private final List<String> meant;

    /** @param meant the words of an answer, as keys */
    Compounds(List<String> meant) {
        this.meant = meant;
        for (int i = 0; i + 1 < meant.size(); i++) {
            if (mayJoin(meant.get(i), meant.get(i + 1))) {
                apart.put(meant.get(i) + meant.get(i + 1), List.of(meant.get(i), meant.get(i + 1)));
            }
        }
    }

    /** Digits of two words never meet. */
    private static boolean mayJoin(String one, String next) {
        return !Character.isDigit(one.charAt(one.length() - 1)) && !Character.isDigit(next.charAt(0));
    }

    /** What was typed with its words joined and parted as in the answer; empty if none of them is. */
    Optional<NormalForm> fit(NormalForm typed) {
        List<String> keys = typed.keys();
        List<String> fitted = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            String word = keys.get(i);
            boolean joins = i + 1 < keys.size() && mayJoin(word, keys.get(i + 1)) && !meant.contains(word);
            if (joins && meant.contains(word + keys.get(i + 1))) {
                fitted.add(word + keys.get(++i));
            } else {
                fitted.addAll(meant.contains(word) ? List.of(word) : apart.getOrDefault(word, List.of(word)));
            }
        }
        return fitted.equals(keys) ? Optional.empty() : Optional.of(new NormalForm(typed.raw(), fitted, fitted));
    }
}
