package io.github.quizline.terminal;

import java.util.OptionalInt;

/**
 * What stands before the things that can be named, so that few keys are enough: {@code 1}, {@code 2} … or {@code a}, {@code
 * b} … (after {@code z} comes {@code aa}).
 */
enum Labels {
    NUMBERS {
        @Override
        String of(int index) {
            return String.valueOf(index + 1);
        }

        @Override
        OptionalInt read(String typed, int count) {
            return isDigits(typed) ? within(Integer.parseInt(typed) - 1, count) : OptionalInt.empty();
        }
    },
    LETTERS {
        @Override
        String of(int index) {
            String last = String.valueOf((char) ('a' + index % 26));
            return index < 26 ? last : of(index / 26 - 1) + last;
        }

        @Override
        OptionalInt read(String typed, int count) {
            int number = 0;
            for (int i = 0; i < typed.length(); i++) {
                char c = typed.charAt(i);
                if (c < 'a' || c > 'z' || number > count) {
                    return OptionalInt.empty();
                }
                number = number * 26 + c - 'a' + 1;
            }
            return within(number - 1, count);
        }
    };

    /** The label of the thing at a place, from 0. */
    abstract String of(int index);

    /** The place, from 0, of the thing among so many that has a label; the label is in small letters. */
    abstract OptionalInt read(String typed, int count);

    /** The other labels. */
    Labels others() {
        return this == NUMBERS ? LETTERS : NUMBERS;
    }

    /** Whether a text is a number of at most three digits. */
    static boolean isDigits(String text) {
        return !text.isEmpty() && text.length() <= 3 && text.chars().allMatch(Character::isDigit);
    }

    private static OptionalInt within(int index, int count) {
        return index >= 0 && index < count ? OptionalInt.of(index) : OptionalInt.empty();
    }
}
