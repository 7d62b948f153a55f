package io.github.quizline.terminal;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jline.utils.WCWidth;

/** Breaks text into lines no wider than a number of columns. Wide characters take two columns, combining marks none. */
final class Wrapping {

    private static final Pattern SPACES = Pattern.compile("[ \n]+");
    private static final Pattern CHARACTER = Pattern.compile("\\X");

    private final int columns;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int used;

    private Wrapping(int columns) {
        this.columns = columns;
    }

    /** The lines of a paragraph, broken between words; a word that is too long is broken as well. */
    static List<String> words(String text, int columns) {
        Wrapping wrapping = new Wrapping(columns);
        for (String word : SPACES.split(text.strip(), -1)) {
            wrapping.addWord(word);
        }
        return wrapping.done();
    }

    /** The pieces of a line whose spaces are kept, broken anywhere between characters. */
    static List<String> letters(String text, int columns) {
        Wrapping wrapping = new Wrapping(columns);
        wrapping.addLetters(text);
        return wrapping.done();
    }

    /** The lines of a paragraph in styles, broken like {@link #words(String, int)}. */
    static List<Styled> words(Styled text, int columns) {
        return styled(text, words(text.plain(), columns));
    }

    /** The pieces of a line in styles, broken like {@link #letters(String, int)}. */
    static List<Styled> letters(Styled text, int columns) {
        return styled(text, letters(text.plain(), columns));
    }

    // The lines have the characters of the text in their order, but for spaces that were left out.
    private static List<Styled> styled(Styled text, List<String> lines) {
        StyledReader source = new StyledReader(text);
        return lines.stream().map(source::next).toList();
    }

    /** How many columns a text takes. */
    static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            width += Math.max(0, WCWidth.wcwidth(c));
            i += Character.charCount(c);
        }
        return width;
    }

    private void addWord(String word) {
        List<String> parts = partsOf(word);
        for (int i = 0; i < parts.size(); i++) {
            String space = i == 0 && used > 0 ? " " : "";
            add(space, parts.get(i));
        }
    }

    private void add(String space, String part) {
        int width = width(part);
        if (used + space.length() + width <= columns) {
            line.append(space).append(part);
            used += space.length() + width;
            return;
        }
        if (used > 0) {
            breakLine();
        }
        if (width <= columns) {
            line.append(part);
            used = width;
        } else {
            addLetters(part);
        }
    }

    private void addLetters(String text) {
        Matcher characters = CHARACTER.matcher(text);
        while (characters.find()) {
            String character = characters.group();
            int width = width(character);
            if (used > 0 && used + width > columns) {
                breakLine();
            }
            line.append(character);
            used += width;
        }
    }

    private void breakLine() {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
    }

    private List<String> done() {
        if (line.length() > 0 || lines.isEmpty()) {
            breakLine();
        }
        return lines;
    }

    // Chinese and Japanese are written without spaces; there, lines end between characters, by rules that Java knows.
    private static List<String> partsOf(String word) {
        if (word.codePoints().noneMatch(Character::isIdeographic)
                && word.codePoints().noneMatch(Wrapping::isKana)) {
            return List.of(word);
        }
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(word);
        List<String> parts = new ArrayList<>();
        for (int from = 0, to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            parts.add(word.substring(from, to));
        }
        return parts;
    }

    private static boolean isKana(int c) {
        return c >= 0x3040 && c <= 0x30FF;
    }
}
