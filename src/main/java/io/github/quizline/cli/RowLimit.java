package io.github.quizline.cli;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Reads no more of one row than fits into memory: where a quotation mark is never closed, the rest of a file is one. */
final class RowLimit extends FilterReader {

    static final int MOST_CHARACTERS = 1_000_000;

    private int characters;

    /** A row that is too long. */
    static final class Exceeded extends IOException {}

    RowLimit(Reader in) {
        super(in);
    }

    /** A row has been read to its end. */
    void nextRow() {
        characters = 0;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(1);
        return read;
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        int read = super.read(buffer, from, length);
        count(read);
        return read;
    }

    private void count(int read) throws Exceeded {
        characters += Math.max(0, read);
        if (characters > MOST_CHARACTERS) {
            throw new Exceeded();
        }
    }
}
