package io.github.quizline.cli;

/** What the program tells the shell; after Ctrl-C Java itself tells 130. */
final class ExitCode {

    /** What was asked for was done. */
    static final int DONE = 0;

    /** What was asked has a negative answer: a check found errors, a score is below the pass mark. */
    static final int NEGATIVE = 1;

    /** What was asked for could not be done: wrong usage, a file that cannot be read, an output that cannot be written. */
    static final int UNDONE = 2;

    private ExitCode() {}
}
