package io.github.quizline.grade;

import java.util.OptionalInt;

/** Roman numerals in lower case, as they are used to count kings, wars and years. */
final class Roman {

    private static final String[] TENS = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};
    private static final String[] UNITS = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
    private static final String[] HUNDREDS = {"", "c", "cc", "ccc", "cd", "d", "dc", "dcc", "dccc", "cm"};

    private static final int LONGEST = "mmmdccclxxxviii".length();

    private Roman() {}

    /** How a number from 1 to 3999 is written. */
    static String of(int number) {
        return "m".repeat(number / 1000) + HUNDREDS[number / 100 % 10] + TENS[number / 10 % 10] + UNITS[number % 10];
    }

    /** The number that a word stands for, if it is well written. */
    static OptionalInt value(String word) {
        if (word.isEmpty() || word.length() > LONGEST) {
            return OptionalInt.empty();
        }
        int value = 0;
        int right = 0;
        for (int i = word.length() - 1; i >= 0; i--) {
            int sign = value(word.charAt(i));
            if (sign == 0) {
                return OptionalInt.empty();
            }
            value += sign < right ? -sign : sign;
            right = Math.max(right, sign);
        }
        return value < 4000 && of(value).equals(word) ? OptionalInt.of(value) : OptionalInt.empty();
    }

    private static int value(char sign) {
        return switch (sign) {
            case 'i' -> 1;
            case 'v' -> 5;
            case 'x' -> 10;
            case 'l' -> 50;
            case 'c' -> 100;
            case 'd' -> 500;
            case 'm' -> 1000;
            default -> 0;
        };
    }
}
