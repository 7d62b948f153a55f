package io.github.quizline.grade;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names of the months in a language. */
final class Months {

    private static final List<String> IN_ENGLISH = List.of(
            "january jan",
            "february feb febr",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sep sept",
            "october oct",
            "november nov",
            "december dec");

    private static final Map<String, Integer> ENGLISH = english();

    private Months() {}

    /** The numbers of the months, from 1, by their folded names and short names. */
    static Map<String, Integer> of(Language language) {
        return language.english() ? ENGLISH : inLocale(Locale.forLanguageTag(language.tag()));
    }

    private static Map<String, Integer> english() {
        Map<String, Integer> months = new HashMap<>();
        for (int i = 0; i < IN_ENGLISH.size(); i++) {
            for (String name : IN_ENGLISH.get(i).split(" ", -1)) {
                months.put(name, i + 1);
            }
        }
        return Map.copyOf(months);
    }

    private static Map<String, Integer> inLocale(Locale locale) {
        Map<String, Integer> months = new HashMap<>();
        if (locale.getLanguage().isEmpty()) {
            return months;
        }
        for (Month month : Month.values()) {
            for (TextStyle style :
                    List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE)) {
                String name = Letters.fold(month.getDisplayName(style, locale)).replace(".", "");
                if (!name.isEmpty() && name.chars().allMatch(Character::isLetter)) {
                    months.putIfAbsent(name, month.getValue());
                }
            }
        }
        return months;
    }
}
