package io.github.quizline.progress;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Checksums of texts in a row, each of the one before it and of the text, so that none can be changed, lost or moved. */
final class Chain {

    /** What stands before the first. */
    static final String START = "";

    private static final int BYTES = 16;

    private Chain() {}

    /** The checksum that follows another: the first half of a SHA-256, in hexadecimal digits. */
    static String next(String before, String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(before.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
