package io.github.quizline.cli;

/** What keeps a command from being done, as a sentence for the one who gave it: a file that cannot be read, say. */
final class Fault extends RuntimeException {

    Fault(String sentence) {
        super(sentence);
    }

    static Fault of(String key, String... arguments) {
        return new Fault(Texts.of(key, arguments));
    }
}
