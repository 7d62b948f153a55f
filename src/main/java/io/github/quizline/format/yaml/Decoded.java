package io.github.quizline.format.yaml;

import io.github.quizline.problem.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * The text of a file.
 *
 * @param source the text; where it could not be decoded, as much of it as shows where that is
 * @param problems takes everything that is wrong with the text; holds an error if it could not be decoded
 */
record Decoded(Source source, Problems problems) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int LOOKED_AT = 8192;

    /** Reads no more of a file than is allowed. */
    static Decoded read(Path file) throws IOException {
        String name = file.toString();
        if (Files.size(file) > Limits.MOST_BYTES) {
            return tooLarge(name);
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            // A file may grow, and some have no size.
            return of(bytes.readNBytes(Limits.MOST_BYTES + 1), name);
        }
    }

    /** Decodes UTF-8; a byte order mark is dropped. */
    static Decoded of(byte[] bytes, String name) {
        if (bytes.length > Limits.MOST_BYTES) {
            return tooLarge(name);
        }
        Optional<Charset> other = otherUnicode(bytes);
        if (other.isPresent()) {
            // Without a byte order mark, the zeros tell.
            byte bad = bytes[0] < 0 ? bytes[0] : 0;
            String text = new String(bytes, other.get());
            return notUtf8(
                    new Source(name, withoutMark(text)), 0, bad, other.get().name());
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        Source source = new Source(name, withoutMark(text));
        if (isBinary(bytes)) {
            Problems problems = new Problems(source);
            problems.error(0, "binary");
            return new Decoded(source, problems);
        }
        int mark = text.length() - source.text().length();
        return text.indexOf('\uFFFD') < 0
                ? new Decoded(source, new Problems(source))
                : withReplacements(source, bytes, mark);
    }

    // The replacement character stands for bytes that are no UTF-8, unless it was written.
    private static Decoded withReplacements(Source source, byte[] bytes, int mark) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        boolean isUtf8 =
                !StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError();
        return isUtf8
                ? new Decoded(source, new Problems(source))
                : notUtf8(source, out.position() - mark, bytes[in.position()], "Windows-1252 or the like");
    }

    private static Decoded notUtf8(Source source, int offset, byte bad, String guess) {
        Problems problems = new Problems(source);
        problems.error(offset, "not-utf-8", String.format(Locale.ROOT, "the byte %02X", bad & 0xFF), guess);
        return new Decoded(source, problems);
    }

    private static Decoded tooLarge(String name) {
        Source source = new Source(name, "");
        Problems problems = new Problems(source);
        Limits.tellTooLarge(problems);
        return new Decoded(source, problems);
    }

    private static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /** UTF-16 or UTF-32, by its byte order mark or by the zeros round its first characters. */
    private static Optional<Charset> otherUnicode(byte[] bytes) {
        StringBuilder head = new StringBuilder();
        for (int i = 0; i < Math.min(bytes.length, 4); i++) {
            // The bytes of a byte order mark, those that are zero, and others.
            head.append(bytes[i] == (byte) 0xFE ? 'E' : bytes[i] == (byte) 0xFF ? 'F' : bytes[i] == 0 ? '0' : 'x');
        }
        String name = switch (head.toString()) {
            case "00EF", "FE00" -> "UTF-32";
            case "000x" -> "UTF-32BE";
            case "x000" -> "UTF-32LE";
            case "0x0x" -> "UTF-16BE";
            case "x0x0" -> "UTF-16LE";
            default -> head.indexOf("EF") == 0 || head.indexOf("FE") == 0 ? "UTF-16" : "";
        };
        return name.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(name));
    }

    /** Whether the beginning holds so many controls that it is no text. */
    private static boolean isBinary(byte[] bytes) {
        int looked = Math.min(bytes.length, LOOKED_AT);
        int controls = 0;
        for (int i = 0; i < looked; i++) {
            controls += bytes[i] >= 0 && bytes[i] < ' ' && "\t\n\f\r\33".indexOf(bytes[i]) < 0 ? 1 : 0;
        }
        return controls > 1 + looked / 50;
    }
}
