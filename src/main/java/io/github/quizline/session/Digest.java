package io.github.quizline.session;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A checksum of texts, the same on every machine: the first 8 bytes of a SHA-256. */
final class Digest {

    private static final int BYTES = 8;

    private final MessageDigest digest;

    private Digest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The checksum as 16 hexadecimal digits. */
    static String of(List<String> texts) {
        return HexFormat.of().formatHex(bytes(texts), 0, BYTES);
    }

    /** The checksum as a number, evenly spread over all there are. */
    static long number(List<String> texts) {
        return ByteBuffer.wrap(bytes(texts)).getLong();
    }

    private static byte[] bytes(List<String> texts) {
        Digest digest = new Digest();
        texts.forEach(digest::add);
        return digest.digest.digest();
    }

    // The length comes first, so that no two lists of texts run together into one.
    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
    }
}
