package io.github.quizline.quiz;

import java.util.ArrayList;
import java.util.List;

/** The lines and paragraphs of a text. Lines end with LF, CR LF or CR alone; paragraphs have blank lines between them. */
final class Paragraphs {

    private final String text;
    private final List<Span> lines = new ArrayList<>();
    private final List<Span> paragraphs = new ArrayList<>();

    private Paragraphs(String text) {
        this.text = text;
        read();
    }

    /** The lines that are not blank, without the white space at their ends. */
    static List<Span> lines(String text) {
        return List.copyOf(new Paragraphs(text).lines);
    }

    /** The paragraphs, or stanzas, without the white space around them. */
    static List<Span> paragraphs(String text) {
        return List.copyOf(new Paragraphs(text).paragraphs);
    }

    /** The span without the white space around it; of no length if there is nothing else. */
    static Span trimmed(String text, Span span) {
        int start = span.start();
        int end = endWithoutWhiteSpace(text, start, span.end());
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return new Span(start, end);
    }

    private void read() {
        int paragraphStart = 0;
        int lineStart = 0;
        while (lineStart < text.length()) {
            int lineEnd = lineEnd(lineStart);
            int end = endWithoutWhiteSpace(text, lineStart, lineEnd);
            if (end > lineStart) {
                lines.add(new Span(lineStart, end));
            } else {
                addParagraph(paragraphStart, lineStart);
                paragraphStart = lineEnd;
            }
            lineStart = lineEnd + (text.startsWith("\r\n", lineEnd) ? 2 : 1);
        }
        addParagraph(paragraphStart, text.length());
    }

    private void addParagraph(int start, int end) {
        Span paragraph = trimmed(text, new Span(start, end));
        if (paragraph.start() < paragraph.end()) {
            paragraphs.add(paragraph);
        }
    }

    private int lineEnd(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static int endWithoutWhiteSpace(String text, int start, int end) {
        int trimmed = end;
        while (trimmed > start && Character.isWhitespace(text.charAt(trimmed - 1))) {
            trimmed--;
        }
        return trimmed;
    }
}
