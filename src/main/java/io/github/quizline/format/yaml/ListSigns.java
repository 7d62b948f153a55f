package io.github.quizline.format.yaml;

/** What items of a list begin with elsewhere than in YAML: bullets, long dashes, numbers and letters. */
final class ListSigns {

    private static final String SIGNS = "*+•·–—−‣◦▪";

    private ListSigns() {}

    /**
     * Whether a line begins with such a sign, and with nothing that may be meant as a text.
     *
     * @param isList whether a list is wanted there; otherwise only what begins a question is an item
     */
    static boolean isOtherThanDash(String text, int at, boolean isList) {
        int end = end(text, at);
        if (end == at) {
            return false;
        }
        int key = Shapes.skipAnySpaces(text, end);
        boolean isQuestion =
                Shapes.isKey(text, key) && KnownKeys.beginsAQuestion(text.substring(key, Shapes.wordEnd(text, key)));
        return isList || isQuestion;
    }

    /** The offset after the sign that begins there; where there is none, the offset itself. */
    static int end(String text, int at) {
        if (at >= text.length()) {
            return at;
        }
        int end = at + 1;
        if (SIGNS.indexOf(text.charAt(at)) < 0) {
            end = at;
            while (end < text.length() && end < at + 3 && isDigit(text.charAt(end))) {
                end++;
            }
            boolean isLetter = end == at && text.charAt(at) >= 'a' && text.charAt(at) <= 'z';
            end += isLetter ? 1 : 0;
            if (end == at || end >= text.length() || (text.charAt(end) != '.' && text.charAt(end) != ')')) {
                return at;
            }
            end++;
        }
        boolean isBeforeSpace =
                end < text.length() && (text.charAt(end) == ' ' || Characters.isOddSpace(text.charAt(end)));
        return isBeforeSpace ? end : at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
