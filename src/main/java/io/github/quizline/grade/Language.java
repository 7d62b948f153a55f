package io.github.quizline.grade;

import java.util.Locale;

/**
 * What judging knows of the language of a question.
 *
 * @param tag BCP 47
 * @param english whether the customs of English hold: its articles, number words, plurals and months
 * @param monthFirst whether a date in figures begins with its month
 */
record Language(String tag, boolean english, boolean monthFirst) {

    static Language of(String tag) {
        String lower = tag.toLowerCase(Locale.ROOT);
        return new Language(tag, isOrExtends(lower, "en"), isOrExtends(lower, "en-us"));
    }

    private static boolean isOrExtends(String tag, String range) {
        return tag.equals(range) || tag.startsWith(range + "-");
    }
}
