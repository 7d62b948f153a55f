package io.github.quizline.quiz;

/** Sets of Unicode's general categories, to ask about a character once and quickly. */
final class CharacterTypes {

    /** L: letters of every sort. */
    static final int LETTERS = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER;

    /** M: marks, which belong to the character before them. */
    static final int MARKS =
            1 << Character.NON_SPACING_MARK | 1 << Character.COMBINING_SPACING_MARK | 1 << Character.ENCLOSING_MARK;

    /** N: digits and other numbers. */
    static final int NUMBERS =
            1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.LETTER_NUMBER | 1 << Character.OTHER_NUMBER;

    private CharacterTypes() {}

    /** Whether a character is of one of these categories. */
    static boolean is(int codePoint, int types) {
        return (types >> Character.getType(codePoint) & 1) == 1;
    }
}
