package io.github.quizline.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Standard output, which remembers why it could not be written: a reader that has gone away, a disk that is full. The
 * writers above it only know that something failed.
 */
final class Output extends OutputStream {

    private final OutputStream out;
    private Optional<IOException> failure = Optional.empty();

    Output(OutputStream out) {
        this.out = out;
    }

    /** Why the first write that failed did so; empty if none has. */
    Optional<IOException> failure() {
        return failure;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        attempt(() -> out.write(bytes, from, length));
    }

    @Override
    public void flush() throws IOException {
        attempt(out::flush);
    }

    private void attempt(Attempt attempt) throws IOException {
        if (failure.isPresent()) {
            throw failure.get();
        }
        try {
            attempt.run();
        } catch (IOException e) {
            failure = Optional.of(e);
            throw e;
        }
    }

    /** Something that may fail. */
    @FunctionalInterface
    private interface Attempt {
        void run() throws IOException;
    }
}
