package io.github.quizline.cli;

import io.github.quizline.progress.KeptQuestion;
import io.github.quizline.progress.KeptSitting;
import io.github.quizline.session.Fact;
import io.github.quizline.session.Kept;
import io.github.quizline.terminal.Clean;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Sittings in a file for a teacher, as JSON Lines. In each line {@code before} is the SHA-256 of the line before it, in
 * hexadecimal digits and without its line break, and {@code kind} says what it is:
 *
 * <ul>
 *   <li>{@code export}, the first: {@code version} and {@code exported} (when)
 *   <li>{@code sitting}: a sitting as {@link SittingJson} tells it, and {@code kept}, all that happened in it, as {@link
 *       io.github.quizline.session} tells
 *   <li>{@code answer}: below its sitting, a question as {@link SittingJson} tells it
 *   <li>{@code end}, the last: {@code lines}, how many there are
 * </ul>
 *
 * <p>Each line ends with a line feed. So a line that was changed, lost or moved shows, and so does a line break. It is no
 * proof against somebody who makes all the lines anew.
 */
final class Export {

    private static final String VERSION = "1";

    private static final int MOST_BYTES = 512 << 20;

    private final List<String> lines = new ArrayList<>();

    /** An export without sittings yet. */
    Export(Instant now) {
        add("export", new JsonLine().text("version", VERSION).text("exported", now.toString()));
    }

    /** What tells a sitting from all others, wherever it is kept: no learner begins two at one instant. */
    record Origin(String learner, Instant started) {

        static Origin of(KeptSitting sitting) {
            return new Origin(sitting.learner(), sitting.started());
        }
    }

    /** A sitting that was read. */
    record Sitting(Origin origin, List<Fact> facts) {}

    /** @param state all that happened in it, and {@code questions} what came of that */
    void add(KeptSitting sitting, String state, List<KeptQuestion> questions) {
        add("sitting", SittingJson.of(sitting).text("kept", state));
        questions.forEach(question -> add("answer", SittingJson.of(sitting, question, true)));
    }

    /**
     * Writes it to a file, wholly or not at all.
     *
     * @throws Fault if there is one already, or it cannot be written
     */
    void write(Path file, String name) {
        List<String> all = new ArrayList<>(lines);
        all.add(end(lines));
        try {
            if (Files.exists(file)) {
                throw new FileAlreadyExistsException(name);
            }
            Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), ".quizline", ".jsonl");
            try {
                Files.writeString(fresh, String.join("\n", all) + "\n");
                Files.move(fresh, file);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (FileAlreadyExistsException e) {
            throw Fault.of("export.exists", Clean.shown(name));
        } catch (NoSuchFileException e) {
            throw Fault.of("export.no-folder", Clean.shown(name));
        } catch (IOException e) {
            throw new Fault(QuizFile.sentenceOf(e, name));
        }
    }

    /**
     * The sittings of an export.
     *
     * @throws Fault if it cannot be read or is none
     * @throws Broken if it is not as it was written
     */
    static List<Sitting> read(Path file, String name) throws Broken {
        List<String> lines = linesOf(file, name);
        if (!isFirst(lines.get(0))) {
            throw Fault.of("export.none", Clean.shown(name));
        }
        if (!text(lines, 0, "version", name).equals(VERSION)) {
            throw Fault.of("export.later", Clean.shown(name));
        }
        boolean isWhole = lines.get(lines.size() - 1).isEmpty();
        if (isWhole) {
            lines = lines.subList(0, lines.size() - 1);
        }
        checkLines(lines, name);
        if (!isWhole) {
            throw new Broken("export.cut", name, lines.size());
        }
        return sittings(lines, name);
    }

    private static void checkLines(List<String> lines, String name) throws Broken {
        for (int i = 0; i < lines.size(); i++) {
            // An editor or a mail program may have put other line breaks there.
            if (lines.get(i).endsWith("\r")) {
                throw new Broken("export.line-break", name, i + 1);
            }
        }
        for (int i = 1; i < lines.size(); i++) {
            if (!follows(lines, i, name)) {
                // Where the next one does not follow either, it is this line that was changed, and not the one before
                // it.
                boolean itself = i + 1 < lines.size() && !follows(lines, i + 1, name);
                throw new Broken("export.changed", name, itself ? i + 1 : i);
            }
        }
        int last = lines.size() - 1;
        if (!lines.get(last).equals(end(lines.subList(0, last)))) {
            boolean ended = text(lines, last, "kind", name).equals("end");
            throw new Broken(ended ? "export.changed" : "export.cut", name, last + 1);
        }
    }

    /** An export that is not as it was written; the message is a sentence for people. */
    static final class Broken extends Exception {

        /** @param line the number of the line by which that shows, from 1 */
        Broken(String key, String name, int line) {
            super(Texts.of(key, Clean.shown(name), String.valueOf(line)));
        }
    }

    private static boolean follows(List<String> lines, int place, String name) throws Broken {
        return text(lines, place, "before", name).equals(hash(lines.get(place - 1)));
    }

    private static List<Sitting> sittings(List<String> lines, String name) throws Broken {
        List<Sitting> sittings = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (text(lines, i, "kind", name).equals("sitting")) {
                Kept kept = Kept.read(text(lines, i, "kept", name));
                if (kept.started().isEmpty()) {
                    throw new Broken("export.unreadable", name, i + 1);
                }
                Instant started = kept.started().get().at();
                sittings.add(new Sitting(new Origin(text(lines, i, "learner", name), started), kept.facts()));
            }
        }
        return sittings;
    }

    private static boolean isFirst(String line) {
        try {
            return "export".equals(JsonReader.texts(line).get("kind"));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String text(List<String> lines, int place, String key, String name) throws Broken {
        try {
            Map<String, String> texts = JsonReader.texts(lines.get(place));
            return texts.getOrDefault(key, "");
        } catch (IllegalArgumentException e) {
            throw new Broken("export.changed", name, place + 1);
        }
    }

    /** The lines of a file, and behind its last line break nothing. */
    private static List<String> linesOf(Path file, String name) {
        try {
            if (Files.isDirectory(file)) {
                throw Fault.of("file.folder", Clean.shown(name));
            }
            if (Files.size(file) > MOST_BYTES) {
                throw Fault.of("export.none", Clean.shown(name));
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return List.of(text.split("\n", -1));
        } catch (CharacterCodingException e) {
            throw Fault.of("export.none", Clean.shown(name));
        } catch (IOException e) {
            throw new Fault(QuizFile.sentenceOf(e, name));
        }
    }

    private void add(String kind, JsonLine content) {
        lines.add(line(lines, kind, content));
    }

    private static String end(List<String> before) {
        return line(before, "end", new JsonLine().number("lines", before.size() + 1));
    }

    private static String line(List<String> before, String kind, JsonLine content) {
        String hash = before.isEmpty() ? "" : hash(before.get(before.size() - 1));
        return new JsonLine()
                .text("before", hash)
                .text("kind", kind)
                .all(content)
                .toString();
    }

    private static String hash(String line) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
