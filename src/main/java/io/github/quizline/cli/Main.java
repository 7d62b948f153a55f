package io.github.quizline.cli;

/** Starts the program {@code quizline}. */
public final class Main {

    private Main() {}

    /** Runs the command that {@code arguments} give, and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(new Program(Shell.ofProcess()).run(arguments));
    }
}
