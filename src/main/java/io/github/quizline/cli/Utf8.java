package io.github.quizline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;

/**
 * A text in UTF-8. Other readers throw away what they hold where a byte is none of it; this one hands over everything
 * before that byte and U+FFFD for it, and only then throws {@link CharacterCodingException}.
 */
final class Utf8 extends Reader {

    private static final char REPLACEMENT = '\uFFFD';

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
    private boolean ended;
    private boolean broken;

    Utf8(InputStream in) {
        this.in = in;
    }

    /** @param length 2 or more: a character may be a pair of surrogates */
    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        CharBuffer chars = CharBuffer.wrap(buffer, from, length);
        while (!broken) {
            CoderResult result = decoder.decode(bytes, chars, ended);
            if (result.isError() && chars.hasRemaining()) {
                chars.put(REPLACEMENT);
                broken = true;
            }
            int read = chars.position() - from;
            if (read > 0) {
                return read;
            }
            if (ended) {
                return -1;
            }
            fill();
        }
        throw new MalformedInputException(1);
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = read < 0;
        bytes.position(bytes.position() + Math.max(0, read)).flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
