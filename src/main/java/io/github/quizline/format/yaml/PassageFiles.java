package io.github.quizline.format.yaml;

import io.github.quizline.format.Resolver;
import io.github.quizline.problem.Source;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Reads the texts of passages that stand in files of their own. */
final class PassageFiles {

    /** No character of a text takes more bytes than 3 for each UTF-16 unit; before the first a mark may stand. */
    private static final int MOST_BYTES = 3 * PassageReader.LONGEST_PASSAGE + 3;

    private final Values values;
    private final Resolver resolver;

    PassageFiles(Values values, Resolver resolver) {
        this.values = values;
        this.resolver = resolver;
    }

    /**
     * A file that was read.
     *
     * @param text empty if a problem was told
     */
    record Content(String name, String text) {

        /** The name without folders and ending. */
        String baseName() {
            String base = name.substring(name.lastIndexOf('/') + 1);
            int dot = base.lastIndexOf('.');
            return dot > 0 ? base.substring(0, dot) : base;
        }
    }

    Content read(Node node) {
        String name = values.text("file", node);
        return new Content(name, name.isEmpty() ? "" : text(node, name));
    }

    private String text(Node node, String name) {
        Report report = values.report();
        if (leavesFolder(name)) {
            report.error(node, "file-outside", Excerpt.of(name));
            return "";
        }
        try {
            return decoded(node, name, resolver.read(name, MOST_BYTES));
        } catch (NoSuchFileException e) {
            report.error(node, "file-missing", Excerpt.of(name));
        } catch (AccessDeniedException e) {
            report.error(node, "file-outside", Excerpt.of(name));
        } catch (IOException e) {
            report.error(node, "file-unreadable", Excerpt.of(name));
        }
        return "";
    }

    /** Whether a path is none that goes down from the quiz, on any machine. */
    private static boolean leavesFolder(String path) {
        if (path.startsWith("/") || path.indexOf('\\') >= 0 || path.indexOf(':') >= 0) {
            return true;
        }
        for (String step : path.split("/", -1)) {
            if (step.equals("..")) {
                return true;
            }
        }
        return false;
    }

    private String decoded(Node node, String name, byte[] bytes) {
        Report report = values.report();
        if (bytes.length > MOST_BYTES) {
            // It may be cut within a character.
            tellTooLong(node, name);
            return "";
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            report.error(node, "file-not-utf-8", Excerpt.of(name));
            return "";
        }
        text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        text = text.replace("\r\n", "\n").replace('\r', '\n').replaceAll("\n+$", "");
        if (text.isBlank()) {
            report.error(node, "file-empty", Excerpt.of(name));
            return "";
        }
        if (text.length() > PassageReader.LONGEST_PASSAGE) {
            tellTooLong(node, name);
            return "";
        }
        return tellForbidden(node, name, text) ? "" : text;
    }

    private void tellTooLong(Node node, String name) {
        String most = Values.number(PassageReader.LONGEST_PASSAGE);
        values.report().error(node, "file-too-long", Excerpt.of(name), most);
    }

    /** Tells of the first character that no text may hold. */
    private boolean tellForbidden(Node node, String name, String text) {
        for (int i = 0; i < text.length(); i++) {
            int codePoint = text.codePointAt(i);
            if (Characters.isForbidden(codePoint)) {
                String line = Values.number(new Source(name, text).position(i).line());
                String character = Characters.name(codePoint);
                values.report().error(node, "file-with-controls", Excerpt.of(name), character, line);
                return true;
            }
            i += Character.charCount(codePoint) - 1;
        }
        return false;
    }
}
