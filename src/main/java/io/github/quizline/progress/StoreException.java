package io.github.quizline.progress;

import java.io.IOException;

/** The store could not do what was asked; what it holds is as it was. The message is a sentence for people. */
public final class StoreException extends IOException {

    private final Why why;

    StoreException(Why why, String... arguments) {
        super(Sentences.of(why.sentence, arguments));
        this.why = why;
    }

    /** What it is that went wrong. */
    public Why why() {
        return why;
    }

    /** What can go wrong. */
    public enum Why {
        /** The file is not as it was written. */
        DAMAGED("damaged"),
        /** The disk is full. */
        FULL("full"),
        /** The file or its folder may not be written. */
        READ_ONLY("read-only"),
        /** A later version of the program made the file. */
        NEWER("newer"),
        /** The file is something else. */
        FOREIGN("foreign"),
        /** Another process holds the file for too long. */
        BUSY("busy"),
        /** The library that reads the file is not there. */
        NO_DRIVER("no-driver"),
        /** Another process went on with the same sitting. */
        ELSEWHERE("elsewhere"),
        /** There is no such sitting; it may just have been deleted. */
        GONE("gone"),
        /** Something else. */
        BROKEN("broken");

        private final String sentence;

        Why(String sentence) {
            this.sentence = sentence;
        }
    }
}
