package io.github.quizline.format.yaml;

import java.util.Arrays;

/** Lines that can be read alone: keys of the file, or items of its {@code questions}. They begin in one column. */
final class Section {

    private final boolean isList;
    private final int column;
    private int[] starts = new int[16];
    private int count;
    private int end;

    /** @param isList whether they are items of {@code questions} */
    Section(boolean isList, int column) {
        this.isList = isList;
        this.column = column;
    }

    /** A new key or item begins there. */
    void begin(int start) {
        if (count > 0 && starts[count - 1] == start) {
            return;
        }
        starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
        starts[count++] = start;
    }

    void end(int end) {
        this.end = end;
    }

    boolean isList() {
        return isList;
    }

    int column() {
        return column;
    }

    /** How many keys or items there are. */
    int size() {
        return count;
    }

    /** Where one begins, from 0; the end of the last one for the number after it. */
    int start(int number) {
        return number == count ? end : starts[number];
    }

    /** Which one holds an offset. */
    int holding(int offset) {
        int found = Arrays.binarySearch(starts, 0, count, offset);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }
}
