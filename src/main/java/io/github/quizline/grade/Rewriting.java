package io.github.quizline.grade;

import java.util.regex.Pattern;

/**
 * Replaces what fits a pattern. Most texts have no sign that it would need, and are left alone without a search: for a short
 * text, to begin one costs more than to look at every sign.
 *
 * @param signs one of these is in everything that fits; each stands for itself, small or capital
 */
record Rewriting(Pattern pattern, String replacement, String signs) {

    static Rewriting of(String regex, String replacement, String signs) {
        return new Rewriting(Pattern.compile(regex, Pattern.CASE_INSENSITIVE), replacement, signs);
    }

    String in(String text) {
        return mayFit(text) ? pattern.matcher(text).replaceAll(replacement) : text;
    }

    private boolean mayFit(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (signs.indexOf(sign >= 'A' && sign <= 'Z' ? sign + ('a' - 'A') : sign) >= 0) {
                return true;
            }
        }
        return false;
    }
}
