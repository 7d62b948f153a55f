package io.github.quizline.format.yaml;

/** How much more may be read of a file, so that no file takes long. */
final class Budget {

    private static final int CHARACTERS_AT_LEAST = 2_000_000;

    private int values = Limits.MOST_VALUES;
    private long characters;

    /** @param length how many characters the file has */
    Budget(int length) {
        // A file that keeps the grammar is parsed once; one that breaks it, in parts, and the broken ones again.
        characters = CHARACTERS_AT_LEAST + 3L * length;
    }

    /** Takes a value; false if there are too many. */
    boolean takeValue() {
        return --values >= 0;
    }

    /** Gives back the values of a part that will be read again. */
    void giveBack(int count) {
        values += count;
    }

    /** How many values may still be read. */
    int values() {
        return values;
    }

    /** Takes as many characters as will be parsed; false if the file was gone through too often. */
    boolean takeCharacters(int count) {
        characters -= count;
        return characters >= 0;
    }
}
