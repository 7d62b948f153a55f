package io.github.quizline.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options of every command that uses the store. */
final class StoreOptions {

    @Option(names = "--store", paramLabel = "FILE", descriptionKey = "store")
    private Optional<Path> store = Optional.empty();

    @Option(names = "--learner", paramLabel = "NAME", descriptionKey = "learner")
    private Optional<String> learner = Optional.empty();

    /** Another file for the store; empty for the usual one. */
    Optional<Path> store() {
        return store;
    }

    /** Who is meant; empty for who is at the keyboard. */
    Optional<String> learner() {
        return learner.map(String::strip).filter(name -> !name.isEmpty());
    }
}
