package io.github.quizline.terminal;

import io.github.quizline.terminal.Key.Named;

/**
 * One of numbered rows, chosen by the arrows or by its number.
 *
 * @param number from 1; 0 while none is chosen
 * @param digits the digits just typed
 */
record Pick(int number, String digits) {

    static final Pick NONE = new Pick(0, "");

    private static final int PAGE = 10;

    /** What is chosen among so many after a key. */
    Pick on(Key key, int size) {
        if (key instanceof Key.Typed sign) {
            return typed(Fold.of(sign.text()), size);
        }
        return switch (key instanceof Named named ? named : Named.NONE) {
            case UP, BACK_TAB -> new Pick(number <= 1 ? size : number - 1, "");
            case DOWN, TAB -> new Pick(number >= size ? 1 : number + 1, "");
            case PAGE_UP -> new Pick(Math.max(1, number - PAGE), "");
            case PAGE_DOWN -> new Pick(Math.min(size, number + PAGE), "");
            case HOME -> new Pick(1, "");
            case END -> new Pick(size, "");
            default -> this;
        };
    }

    private Pick typed(String digit, int size) {
        if (!Labels.isDigits(digit)) {
            return this;
        }
        String longer = digits.length() > 4 ? digit : digits + digit;
        if (Integer.parseInt(longer) > size) {
            longer = digit;
        }
        int typed = Integer.parseInt(longer);
        return typed >= 1 && typed <= size ? new Pick(typed, longer) : this;
    }

    /** Shows a row. */
    void show(Sheet sheet, int row, String lead, String words) {
        boolean here = row == number;
        Styled sign =
                Styled.of(here ? "›" : " ", here ? Style.CURSOR : Style.PLAIN).plus(lead, Style.PLAIN);
        Styled text = Styled.of(words);
        sheet.paragraph(here ? sign.in(Style.CHOSEN) : sign, here ? text.in(Style.CHOSEN) : text);
    }
}
