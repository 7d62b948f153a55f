package io.github.quizline.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the texts among the fields of an object of JSON that stands on one line. Other values are passed over. */
final class JsonReader {

    private static final int DEEPEST = 20;

    private final String json;
    private int at;

    private JsonReader(String json) {
        this.json = json;
    }

    /**
     * The texts by their keys.
     *
     * @throws IllegalArgumentException if it is no object of JSON
     */
    static Map<String, String> texts(String json) {
        JsonReader reader = new JsonReader(json);
        reader.blanks();
        Map<String, String> texts = reader.object(0);
        reader.blanks();
        if (reader.at < json.length()) {
            throw reader.broken();
        }
        return texts;
    }

    private Map<String, String> object(int depth) {
        Map<String, String> texts = new LinkedHashMap<>();
        take('{');
        while (!ends('}', texts.isEmpty())) {
            String key = text();
            blanks();
            take(':');
            blanks();
            // What is no text is kept as nothing, so that a comma is wanted before the next key.
            texts.put(key, sign() == '"' ? text() : passOver(depth + 1));
        }
        return texts;
    }

    private String passOver(int depth) {
        if (depth > DEEPEST) {
            throw broken();
        }
        if (sign() == '{') {
            object(depth);
        } else if (sign() == '[') {
            list(depth);
        } else {
            word();
        }
        return "";
    }

    private void list(int depth) {
        take('[');
        for (boolean first = true; !ends(']', first); first = false) {
            if (sign() == '"') {
                text();
            } else {
                passOver(depth + 1);
            }
        }
    }

    private void word() {
        int from = at;
        while (at < json.length() && (Character.isLetterOrDigit(sign()) || "+-.".indexOf(sign()) >= 0)) {
            at++;
        }
        if (at == from) {
            throw broken();
        }
    }

    /** Whether a list or object ends here; if not, its next element begins here. */
    private boolean ends(char sign, boolean first) {
        blanks();
        if (sign() == sign) {
            at++;
            return true;
        }
        if (!first) {
            take(',');
            blanks();
        }
        return false;
    }

    private String text() {
        take('"');
        StringBuilder text = new StringBuilder();
        while (sign() != '"') {
            char c = json.charAt(at++);
            text.append(c == '\\' ? escaped() : c);
        }
        at++;
        return text.toString();
    }

    private char escaped() {
        char c = sign();
        at++;
        return switch (c) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> (char) Integer.parseInt(hex(), 16);
            case '"', '\\', '/' -> c;
            default -> throw broken();
        };
    }

    private String hex() {
        at += 4;
        if (at > json.length()) {
            throw broken();
        }
        return json.substring(at - 4, at);
    }

    private void blanks() {
        while (at < json.length() && (json.charAt(at) == ' ' || json.charAt(at) == '\t')) {
            at++;
        }
    }

    private void take(char sign) {
        if (sign() != sign) {
            throw broken();
        }
        at++;
    }

    private char sign() {
        if (at >= json.length()) {
            throw broken();
        }
        return json.charAt(at);
    }

    private IllegalArgumentException broken() {
        return new IllegalArgumentException("no JSON from column " + (at + 1) + " on");
    }
}
