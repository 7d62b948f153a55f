package io.github.quizline.format.yaml;

import io.github.quizline.format.Reading;
import io.github.quizline.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/** Files made to make a reader throw, hang or run out of memory. */
final class HostileFiles {

    private static final int MOST = Limits.MOST_BYTES;
    private static final String HEAD = "title: Hostile\nquestions:\n";

    private final Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();

    private HostileFiles() {
        addBroken();
        addPeculiar();
        addContents();
    }

    /**
     * Reads them all, as a program, and prints a line for each: its name and the rule of its first problem.
     *
     * @param arguments the names of those to read; all if there are none
     */
    public static void main(String... arguments) throws IOException {
        List<String> wanted = Arrays.asList(arguments);
        for (Map.Entry<String, Supplier<byte[]>> file : new HostileFiles().files.entrySet()) {
            if (wanted.isEmpty() || wanted.contains(file.getKey())) {
                System.out.println(file.getKey() + ": " + read(file.getValue().get()));
            }
        }
    }

    private static String read(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("hostile", ".yaml");
        try {
            Files.write(file, bytes);
            Reading reading = QuizYaml.read(file);
            List<String> told = reading.problems().stream()
                    .filter(problem -> !problem.toString().isBlank())
                    .map(Problem::rule)
                    .toList();
            return told.isEmpty() ? "sound" : told.get(0);
        } finally {
            Files.delete(file);
        }
    }

    /** One sign or line over and over. */
    private void addBroken() {
        repeated("one word", "a", "", "");
        repeated("one word in quotes", "a", "\"", "\"");
        repeated("words", "a ", "", "");
        repeated("lines of a text", "a\n ", "a: ", "");
        repeated("lines that are no keys", "a\n", "", "");
        repeated("a,", "a,", "", "");
        repeated("a, in brackets", "a,\n", "a: [", "]");
        repeated("a, in brackets never closed", "a,\n", "a: [", "");
        repeated("items", "- \n", "", "");
        repeated("items of questions", "- \n", "questions:\n", "");
        repeated("items in items", "- ", "", "");
        repeated("a:", "a:\n", "", "");
        repeated("a: @", "a: @\n", "", "");
        repeated("a: [", "a: [\n", "", "");
        repeated("a: '", "a: '\n", "", "");
        repeated("a: b: c", "a: b: c\n", "", "");
        repeated("a: *b", "a: *b\n", "", "");
        repeated("a: &b b", "a: &b b\n", "", "");
        repeated("a: b #c", "a: b #c\n", "", "");
        repeated("tabs", "\t", "", "");
        repeated("lines of tabs", "\ta\n", "a: b\n", "");
        repeated("quotes", "\"", "", "");
        repeated("lines of quotes", "\"\n", "", "");
        repeated("apostrophes", "'\n", "a: ", "");
        repeated("curly quotes", "- “a”\n", "a:\n", "");
        repeated("backslashes", "\\", "a: \"", "\"");
        repeated("lines of backslashes", "\\\n", "a: \"", "\"");
        repeated("unknown escapes", "\\q\n ", "a: \"", "\"");
        repeated("forbidden escapes", "\\a\n ", "a: \"", "\"");
        repeated("comments", "#", "", "");
        repeated("lines of comments", "#\n", "", "");
        repeated("comments, then a break", "#\n", "", "@");
        repeated("line feeds", "\n", "", "");
        repeated("carriage returns", "\r", "", "");
        repeated("line feeds in a text", "\n", "a: b\n", " c");
        repeated("line feeds in quotes", "\n", "a: 'b", "c'");
        repeated("spaces", " ", "", "");
        repeated("lines of spaces", "   \n", "a: |\n", "b");
        repeated("[", "[", "", "");
        repeated("lines of [", "[\n", "", "");
        repeated("{", "{", "", "");
        repeated("lines of {", "{\n", "", "");
        repeated("]", "]\n", "", "");
        repeated("question marks", "? ", "", "");
        repeated("lines of question marks", "?\n", "", "");
        repeated("colons", ": ", "", "");
        repeated("lines of colons", ":\n", "", "");
        repeated("documents", "---\n", "", "");
        repeated("ends of documents", "...\n", "", "");
        repeated("directives", "%a\n", "", "");
        repeated("tags", "!a ", "", "");
        repeated("anchors", "&a ", "", "");
        repeated("lines of anchors", "&a\n", "a: ", "");
        repeated("block headers", "|\n", "a: ", "");
        repeated("broken questions", "  - question: a: b\n    answer: @c\n", HEAD, "");
        repeated("broken and sound questions", "  - question: a: b\n  - question: b\n  - question: c\n", HEAD, "");
        repeated("traps in one question", "    a: @b\n", HEAD + "  - question: a\n", "");
        repeated("traps in one passage", "  a: @b\n", "passage:\n", "");
        repeated("wrong indentation", "   a: b\n  a: b\n", "passage:\n", "");
        repeated("questions without dashes", "  question: b\n", HEAD + "  - question: a\n", "");
        repeated("misspelt dashes", "  -question: b\n", HEAD, "");
        repeated("controls", "\7", "a: b", "");
        repeated(
                "controls, a few a line",
                "a\7a\7a\7a\7a\7a\7a\7a\7a\7a\7aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n ",
                "a: b",
                "");
        repeated("emoji", "😀", "a: ", "");
        repeated("lines of emoji", "😀😀\n  ", "a: ", "");
        repeated("broken emoji", "- 😀: 😀: 😀\n", "a:\n", "");
        repeated("odd spaces", "\u00A0", "", "");
        repeated("lines of odd spaces", "\u3000a: b\n", "", "");
    }

    /** What a parser may suffer from. */
    private void addPeculiar() {
        repeated("shallow values", "a: {b: c}\n", "", "");
        repeated("long lines", "a: " + "b".repeat(999_990) + "\n", "", "");
        repeated("long broken lines", "a: @" + "b".repeat(999_990) + "\n", "", "");
        repeated("long broken lines of words", "a: @" + "b ".repeat(499_990) + "\n", "", "");
        repeated("long lines of colons", "a: " + "b: ".repeat(333_000) + "\n", "", "");
        repeated("long lines of anchors", "a: [" + "&b b,".repeat(190_000) + "]\n", "", "");
        repeated("long lines of emoji and aliases", "a: [" + "😀,*b,".repeat(160_000) + "]\n", "", "");
        repeated("long lines of brackets", "a: [" + "[],".repeat(300_000) + "]\n", "", "");
        repeated("long lines of quotes", "a: " + "'' ".repeat(330_000) + "\n", "", "");
        repeated("long lines of hashes", "a: " + "b#".repeat(490_000) + "\n", "", "");
        files.put("many keys", HostileFiles::manyKeys);
        files.put("many keys of one hash", HostileFiles::keysOfOneHash);
        files.put("alias bomb", HostileFiles::aliasBomb);
        files.put("1,000 levels of [", () -> utf8("a: " + "[".repeat(1000) + "]".repeat(1000)));
        files.put("1,000 levels of mappings", () -> utf8(levels(1000, "a:\n")));
        files.put("1,000 levels of items", () -> utf8(levels(1000, "-\n")));
        files.put("10,000 levels in one line", () -> utf8("- ".repeat(10_000)));
        files.put("too large", () -> new byte[100_000_000]);
        files.put("binary", HostileFiles::noise);
        files.put("invalid UTF-8", () -> bytes(MOST, (byte) 0xFF));
        files.put("invalid UTF-8 at the end", () -> invalidEnd());
        files.put(
                "lone halves in UTF-8", () -> new byte[] {'a', ':', ' ', (byte) 0xED, (byte) 0xA0, (byte) 0xBD, '\n'});
        files.put("NUL", () -> new byte[MOST]);
        files.put("lone halves", () -> "a: \uD83D \uDE00\n".repeat(1_000_000).getBytes(StandardCharsets.UTF_16));
        for (int before : new int[] {0, 1, 1022, 1023, 1024, 1025, 16383, 16384}) {
            files.put("700 emoji after " + before, () -> utf8("a: " + "b".repeat(before) + "😀".repeat(700) + "\n"));
        }
    }

    /** Sound YAML, whose contents take long to look into. */
    private void addContents() {
        String passage = "title: T\npassage:\n  text: |\n    "
                + "A minister said that the office had opened, and closed it. ".repeat(16_600) + "\nquestions:\n";
        String question = HEAD + "  - question: a\n";
        questions(
                "evidence that is nearly there",
                "answer: b, evidence: the office had not opened and closed it",
                passage);
        questions("evidence in many pieces", "answer: b, evidence: " + "a … ".repeat(200) + "z", passage);
        questions("questions of one id", "answer: b, id: c", HEAD);
        questions("questions of the same words", "answer: b", HEAD);
        questions("numbers", "type: number, answer: " + "9".repeat(1_500), HEAD);
        questions("powers", "type: number, answer: 9e999999999, tolerance: 1e-999999999", HEAD);
        questions("number words", "type: number, answer: " + "hundred thousand ".repeat(90), HEAD);
        questions("dates", "type: date, answer: " + "1 May ".repeat(250), HEAD);
        questions("languages", "answer: b, language: " + "en-".repeat(500), HEAD);
        questions("marks upon marks", "answer: a" + "\u0301".repeat(700), HEAD);
        questions("signs that grow", "answer: " + "\uFDFA".repeat(400), HEAD);
        counted("options that are equal", 900_000, "b,\n", question + "    answer: b\n    distractors: [", "]");
        counted("gaps", 1_500, "      {{a}}\n", HEAD + "  - text: |\n", "");
        counted("gaps never closed", 1_500, "      {{a\n", HEAD + "  - text: |\n", "");
        counted("gaps of everything", 700, "      {{a ~ {{b | c = d}}\n", HEAD + "  - text: |\n", "");
        counted("pairs", 90_000, "      - {a: b}\n", question + "    pairs:\n", "");
        counted("items to order", 90_000, "      - [a, b]\n", question + "    order:\n", "");
        counted("keys that are nearly right", 90_000, "    questoin" + "s".repeat(100) + ": a\n", question, "");
        files.put("many keys that are nearly right", () -> utf8(question + nearKeys()));
    }

    private void questions(String name, String rest, String head) {
        counted(name, 10_000, "  - {question: a, " + rest + "}\n", head, "");
    }

    private static String nearKeys() {
        StringBuilder keys = new StringBuilder();
        for (int i = 0; i < 400_000; i++) {
            keys.append("    question").append(i).append(": a\n");
        }
        return keys.toString();
    }

    private void counted(String name, int count, String part, String head, String tail) {
        files.put(name, () -> utf8(head + part.repeat(count) + tail));
    }

    private void repeated(String name, String part, String head, String tail) {
        files.put(name, () -> {
            byte[] bytes = utf8(part);
            int times = (MOST - utf8(head).length - utf8(tail).length) / bytes.length;
            return utf8(head + part.repeat(times) + tail);
        });
    }

    private static byte[] manyKeys() {
        StringBuilder yaml = new StringBuilder();
        for (int i = 0; i < 999_000; i++) {
            yaml.append('k').append(i).append(": v\n");
        }
        return utf8(yaml.toString());
    }

    // "Aa" and "BB" have one hash in Java.
    private static byte[] keysOfOneHash() {
        StringBuilder yaml = new StringBuilder();
        for (int i = 0; i < 1 << 17; i++) {
            for (int bit = 0; bit < 17; bit++) {
                yaml.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            yaml.append(": v\n");
        }
        return utf8(yaml.toString());
    }

    private static byte[] aliasBomb() {
        StringBuilder yaml = new StringBuilder("a0: &a0 lol\n");
        for (int i = 1; i < 30; i++) {
            yaml.append("a").append(i).append(": &a").append(i).append(" [");
            yaml.append(("*a" + (i - 1) + " ,").repeat(9)).append("]\n");
        }
        return utf8(yaml.toString());
    }

    private static String levels(int count, String sign) {
        StringBuilder yaml = new StringBuilder();
        for (int i = 0; i < count; i++) {
            yaml.append(" ".repeat(i)).append(sign);
        }
        return yaml.toString();
    }

    private static byte[] noise() {
        byte[] bytes = new byte[MOST];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    private static byte[] invalidEnd() {
        byte[] bytes = bytes(MOST, (byte) '#');
        bytes[MOST - 1] = (byte) 0xE2;
        for (int i = 100; i < MOST; i += 100) {
            bytes[i] = '\n';
        }
        return bytes;
    }

    private static byte[] bytes(int length, byte value) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, value);
        return bytes;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
