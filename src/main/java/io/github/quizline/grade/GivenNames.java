package io.github.quizline.grade;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares given names: they may be shortened to initials, left out in the middle, and written in several forms. */
final class GivenNames {

    /** How two given names compare, best first. */
    enum Match {
        /** One name, every part of it there. */
        WHOLE,
        /** One name, with parts shortened or left out. */
        SHORT,
        /** Misspelt, or a form that is another name. */
        CLOSE,
        /** A piece of one name. */
        PIECE,
        /** Another name. */
        OTHER;

        private Match orWorse(Match other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }

    private static final Map<String, Set<String>> FORMS = WordTable.groups("given-names");
    private static final Map<String, Set<String>> NEAR_FORMS = WordTable.groups("near-given-names");

    private final Typos typos;
    private final boolean oneName;

    /** @param oneName whether all parts together are one name (Mi-seo), of which none can be left out */
    GivenNames(Typos typos, boolean oneName) {
        this.typos = typos;
        this.oneName = oneName;
    }

    /** Whether two words are forms of one given name. */
    static boolean areForms(String one, String other) {
        return FORMS.getOrDefault(other, Set.of()).contains(one);
    }

    /** Compares what was typed with what is meant; neither is empty. */
    Match compare(List<String> typed, List<String> meant) {
        String joined = PersonName.joined(typed);
        String meantJoined = PersonName.joined(meant);
        if (joined.equals(meantJoined)) {
            return Match.WHOLE;
        }
        List<String> parts = PersonName.parts(typed);
        List<String> meantParts = PersonName.parts(meant);
        if (areInitials(parts, meantParts)) {
            return Match.SHORT;
        }
        if (oneName) {
            return compareOneName(joined, parts, meantJoined, meantParts);
        }
        Match best = compareFrom(parts, 0, meantParts, 0);
        // Known by a middle name, or with one more given name in front.
        for (int i = 1; i < meantParts.size() && parts.get(0).length() > 1; i++) {
            best = better(best, compareFrom(parts, 0, meantParts, i).orWorse(Match.SHORT));
        }
        for (int i = 1;
                i < parts.size()
                        && meantParts.get(0).length() > 1
                        && parts.get(i).length() > 1;
                i++) {
            best = better(best, compareFrom(parts, i, meantParts, 0));
        }
        return best;
    }

    private Match compareOneName(String joined, List<String> parts, String meantJoined, List<String> meantParts) {
        if (typos.isTypo(joined, meantJoined)) {
            return Match.CLOSE;
        }
        return parts.size() < meantParts.size() && meantParts.containsAll(parts) ? Match.PIECE : Match.OTHER;
    }

    /** Compares part by part from some part of each on; parts that only one of them has do not count against it. */
    private Match compareFrom(List<String> typed, int from, List<String> meant, int meantFrom) {
        Match match = typed.size() - from < meant.size() - meantFrom ? Match.SHORT : Match.WHOLE;
        for (int i = 0; from + i < typed.size() && meantFrom + i < meant.size(); i++) {
            match = match.orWorse(compare(typed.get(from + i), meant.get(meantFrom + i)));
        }
        return match;
    }

    private Match compare(String typed, String meant) {
        if (typed.equals(meant)) {
            return Match.WHOLE;
        }
        if (typed.length() == 1) {
            return meant.startsWith(typed) ? Match.SHORT : Match.OTHER;
        }
        if (meant.length() == 1) {
            return typed.startsWith(meant) ? Match.WHOLE : Match.OTHER;
        }
        if (areForms(typed, meant)) {
            return Match.WHOLE;
        }
        boolean near = NEAR_FORMS.getOrDefault(meant, Set.of()).contains(typed) || typos.isTypo(typed, meant);
        return near ? Match.CLOSE : Match.OTHER;
    }

    /** Whether only initials were typed, and they fit: "M. S." or "MS" for Mi-seo. */
    private static boolean areInitials(List<String> parts, List<String> meantParts) {
        if (parts.size() == 1 && parts.get(0).length() == meantParts.size() && meantParts.size() > 1) {
            return initials(meantParts).equals(parts.get(0));
        }
        return parts.size() <= meantParts.size()
                && parts.stream().allMatch(part -> part.length() == 1)
                && initials(meantParts).startsWith(String.join("", parts));
    }

    private static String initials(List<String> parts) {
        StringBuilder initials = new StringBuilder();
        parts.forEach(part -> initials.append(part.charAt(0)));
        return initials.toString();
    }

    private static Match better(Match one, Match other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
