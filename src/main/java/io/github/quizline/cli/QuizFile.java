package io.github.quizline.cli;

import io.github.quizline.Quizline;
import io.github.quizline.format.Reading;
import io.github.quizline.format.Resolver;
import io.github.quizline.terminal.Clean;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A quiz that can be read: a file, or the one that comes with the program. */
sealed interface QuizFile {

    /** What it is asked for by. */
    String name();

    /**
     * Reads it.
     *
     * @throws Fault if it cannot be read
     */
    Reading read();

    /** A file. */
    record OnDisk(Path path) implements QuizFile {

        @Override
        public String name() {
            return path.toString();
        }

        @Override
        public Reading read() {
            if (Files.isDirectory(path)) {
                throw Fault.of("file.folder", Clean.shown(name()));
            }
            try {
                return Quizline.read(path);
            } catch (IOException e) {
                throw new Fault(sentenceOf(e, name()));
            }
        }
    }

    /** The example quiz inside the program. */
    record BuiltIn() implements QuizFile {

        static final String NAME = "kaesong-liaison-office";

        @Override
        public String name() {
            return NAME;
        }

        @Override
        public Reading read() {
            try (InputStream example = BuiltIn.class.getResourceAsStream(NAME + ".yaml")) {
                if (example == null) {
                    throw new FileNotFoundException(NAME + ".yaml");
                }
                String text = new String(example.readAllBytes(), StandardCharsets.UTF_8);
                return Quizline.read(text, NAME + ".yaml", Resolver.NONE);
            } catch (IOException e) {
                throw new Fault(sentenceOf(e, NAME));
            }
        }
    }

    /** Why a file cannot be read or written, in a sentence. */
    static String sentenceOf(IOException e, String name) {
        String shown = Clean.shown(name);
        if (e instanceof NoSuchFileException) {
            return Texts.of("file.missing", shown);
        }
        if (e instanceof AccessDeniedException) {
            return Texts.of("file.denied", shown);
        }
        return Texts.of("file.broken", shown, Clean.shown(String.valueOf(e.getMessage())));
    }
}
