package io.github.quizline.terminal;

import io.github.quizline.terminal.Key.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jline.utils.NonBlockingReader;

/**
 * Makes keys of the characters that a terminal sends. Sequences follow ECMA-48 and are read to their end, known or not,
 * so that no part of one is taken for something typed.
 */
final class KeyReader {

    /** How long, in milliseconds, the rest of a sequence may be on its way; an Esc alone is the key. */
    static final long LATENCY = 50;

    private static final char ESC = '\u001B';
    private static final char BEL = '\u0007';
    private static final char ST = '\u009C';
    private static final int LONGEST_SEQUENCE = 1_000;
    private static final String PASTE_BEGINS = "200~";
    private static final String PASTE_ENDS = ESC + "[201~";

    private static final Map<Integer, Named> CONTROLS = Map.ofEntries(
            Map.entry(1, Named.HOME),
            Map.entry(2, Named.LEFT),
            Map.entry(4, Named.DELETE),
            Map.entry(5, Named.END),
            Map.entry(6, Named.RIGHT),
            Map.entry(8, Named.BACKSPACE),
            Map.entry(9, Named.TAB),
            Map.entry(10, Named.ENTER),
            Map.entry(11, Named.DELETE_TO_END),
            Map.entry(12, Named.REDRAW),
            Map.entry(13, Named.ENTER),
            Map.entry(14, Named.DOWN),
            Map.entry(16, Named.UP),
            Map.entry(21, Named.DELETE_TO_START),
            Map.entry(23, Named.DELETE_WORD),
            Map.entry(127, Named.BACKSPACE));

    private static final Map<Character, Named> FINALS = Map.of(
            'A', Named.UP,
            'B', Named.DOWN,
            'C', Named.RIGHT,
            'D', Named.LEFT,
            'F', Named.END,
            'H', Named.HOME,
            'M', Named.ENTER,
            'Z', Named.BACK_TAB);

    private static final Map<String, Named> NUMBERED = Map.of(
            "1", Named.HOME,
            "3", Named.DELETE,
            "4", Named.END,
            "5", Named.PAGE_UP,
            "6", Named.PAGE_DOWN,
            "7", Named.HOME,
            "8", Named.END);

    private static final Map<Named, Named> MODIFIED = Map.of(
            Named.UP, Named.MOVE_UP,
            Named.DOWN, Named.MOVE_DOWN,
            Named.LEFT, Named.WORD_LEFT,
            Named.RIGHT, Named.WORD_RIGHT,
            Named.DELETE, Named.DELETE_WORD_RIGHT);

    private static final Map<Character, Named> WITH_ALT = Map.of(
            'b', Named.WORD_LEFT,
            'f', Named.WORD_RIGHT,
            'd', Named.DELETE_WORD_RIGHT,
            '\u007F', Named.DELETE_WORD,
            '\b', Named.DELETE_WORD);

    private final NonBlockingReader reader;

    KeyReader(NonBlockingReader reader) {
        this.reader = reader;
    }

    /** The next key; {@link Named#TICK} if none comes within so many milliseconds. */
    Key next(long patience) throws IOException {
        int c = reader.read(patience);
        if (c == NonBlockingReader.READ_EXPIRED) {
            return Named.TICK;
        } else if (c == NonBlockingReader.EOF) {
            return Named.HUNG_UP;
        }
        return switch (c) {
            case ESC -> escaped();
            case '\u009B' -> sequence();
            case '\u008F' -> shifted();
            case '\u0090', '\u0098', '\u009D', '\u009E', '\u009F' -> string();
            default -> Character.isISOControl(c) ? CONTROLS.getOrDefault(c, Named.NONE) : typed((char) c);
        };
    }

    private Key typed(char c) throws IOException {
        String text = String.valueOf(c);
        if (Character.isHighSurrogate(c) && reader.peek(LATENCY) >= 0) {
            text += (char) reader.read(LATENCY);
        }
        String clean = Clean.typed(text);
        return clean.isEmpty() ? Named.NONE : new Key.Typed(clean);
    }

    private Key escaped() throws IOException {
        int c = reader.read(LATENCY);
        if (c < 0) {
            return Named.ESCAPE;
        }
        return switch (c) {
            case '[' -> sequence();
            case 'O' -> shifted();
            case ']', 'P', 'X', '^', '_' -> string();
            case ESC -> Named.ESCAPE;
            default -> {
                while (c >= ' ' && c <= '/') {
                    c = reader.read(LATENCY);
                }
                yield WITH_ALT.getOrDefault((char) c, Named.NONE);
            }
        };
    }

    private Key sequence() throws IOException {
        StringBuilder read = new StringBuilder();
        int c = reader.read(LATENCY);
        // The Linux console sends function keys with a second bracket.
        if (c == '[') {
            int letter = reader.read(LATENCY);
            return letter >= 'A' && letter <= 'E' ? new Key.Function(letter - 'A' + 1) : Named.NONE;
        }
        while (c >= ' ' && c < '@' && read.length() < LONGEST_SEQUENCE) {
            read.append((char) c);
            c = reader.read(LATENCY);
        }
        if (c < '@') {
            return Named.NONE;
        }
        String sequence = read.append((char) c).toString();
        return sequence.equals(PASTE_BEGINS) ? pasted() : meaning(sequence);
    }

    private static Key meaning(String sequence) {
        char last = sequence.charAt(sequence.length() - 1);
        String[] parameters = sequence.substring(0, sequence.length() - 1).split(";", -1);
        boolean modified = parameters.length > 1 && !parameters[1].equals("1");
        if (last == '~') {
            Key function = function(parameters[0]);
            return function == Named.NONE
                    ? modified(NUMBERED.getOrDefault(parameters[0], Named.NONE), modified)
                    : function;
        }
        // With other numbers it is where the cursor stands.
        if (last >= 'P' && last <= 'S' && List.of("", "1").contains(parameters[0])) {
            return new Key.Function(last - 'P' + 1);
        }
        return modified(FINALS.getOrDefault(last, Named.NONE), modified);
    }

    // The numbers that the VT220 gave its function keys have holes.
    private static Key function(String number) {
        int at = ",11,12,13,14,15,17,18,19,20,21,23,24,".indexOf("," + number + ",");
        return at < 0 || number.isEmpty() ? Named.NONE : new Key.Function(at / 3 + 1);
    }

    private static Key modified(Named key, boolean modified) {
        return modified ? MODIFIED.getOrDefault(key, key) : key;
    }

    private Key shifted() throws IOException {
        int c = reader.read(LATENCY);
        if (c >= 'P' && c <= 'S') {
            return new Key.Function(c - 'P' + 1);
        }
        return c < 0 ? Named.NONE : FINALS.getOrDefault((char) c, Named.NONE);
    }

    private Key string() throws IOException {
        int before = 0;
        for (int c = reader.read(LATENCY); c >= 0 && c != BEL && c != ST; c = reader.read(LATENCY)) {
            if (before == ESC) {
                break;
            }
            before = c;
        }
        return Named.NONE;
    }

    private Key pasted() throws IOException {
        StringBuilder text = new StringBuilder();
        int most = Keyboard.LONGEST + PASTE_ENDS.length();
        while (text.indexOf(PASTE_ENDS, Math.max(0, text.length() - PASTE_ENDS.length())) < 0) {
            int c = reader.read(LATENCY * 20);
            if (c < 0) {
                break;
            }
            text.append((char) c);
            // What is too long is read to its end, and not kept.
            if (text.length() > most) {
                text.delete(Keyboard.LONGEST, text.length() - PASTE_ENDS.length());
            }
        }
        return new Key.Pasted(oneLine(text.toString()));
    }

    private static String oneLine(String pasted) {
        String line = Clean.typed(pasted.replace(PASTE_ENDS, "").replaceAll("\\R", " "));
        return line.length() <= Keyboard.LONGEST
                ? line.strip()
                : line.substring(0, Keyboard.LONGEST).strip();
    }
}
