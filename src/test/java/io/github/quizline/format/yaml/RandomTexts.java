package io.github.quizline.format.yaml;

import java.util.List;
import java.util.Random;

/** Texts that a reader or writer of YAML may stumble over. */
final class RandomTexts {

    private static final List<String> PIECES = List.of(
            "a",
            "Kaesong",
            "North Korea",
            "word",
            "1.10",
            "012",
            "12:30",
            "2018-09-14",
            "No",
            "true",
            "False",
            "null",
            "~",
            "~ ",
            "yes",
            "---",
            "--- ",
            "...",
            "- a",
            "-",
            "- ",
            "? ",
            "?",
            ": ",
            ":",
            "key: value",
            " #",
            "# ",
            "#",
            "&anchor",
            "*alias",
            "!tag",
            "%",
            "@",
            "`",
            "|",
            ">",
            "|2",
            ">-",
            "'",
            "''",
            "\"",
            "\\",
            "\\\\",
            "\\n",
            "[",
            "]",
            "[a, b]",
            "{",
            "}",
            "{{",
            "}}",
            "{{{",
            "{{gap}}",
            "{{@town}}",
            "\\{{",
            "\\|",
            "\\}",
            "=",
            "date=",
            "text=",
            ",",
            ", ",
            ";",
            "<<",
            "<<: ",
            " ",
            "  ",
            "    ",
            "\n",
            "\n\n",
            "\n ",
            " \n",
            "\t",
            "\n\t",
            "\t\n",
            "\r",
            "\r\n",
            "x-",
            "“Kaesong”",
            "‘",
            "’s",
            "„",
            "…",
            "–",
            "한국어",
            "개성",
            "é",
            "e\u0301",
            "ß",
            "İ",
            "😀",
            "👩‍👩‍👧‍👦",
            "🇰🇷",
            "\u00a0",
            "\u00ad",
            "\u200b",
            "\u200c",
            "\u200d",
            "\u200e",
            "\u200f",
            "\u2028",
            "\u2029",
            "\u2003",
            "\u3000",
            "\ufeff",
            "\ufe0f",
            "\ue000",
            "\u0378",
            "\u0301",
            "_",
            "*em*",
            "**strong**",
            "`code`",
            "<b>",
            "&amp;",
            "0",
            "-5",
            "+1",
            ".5",
            "0x1F",
            "1_000",
            "5%");

    private static final String QUOTED = "quoted";

    private final Random chance;

    RandomTexts(Random chance) {
        this.chance = chance;
    }

    /** A text that says something. */
    String text() {
        String text = any();
        while (text.isBlank()) {
            text = any();
        }
        return text;
    }

    /** Any text, perhaps empty. */
    String any() {
        StringBuilder text = new StringBuilder();
        for (int i = chance.nextInt(chance.nextInt(4) == 0 ? 12 : 4); i >= 0; i--) {
            text.append(PIECES.get(chance.nextInt(PIECES.size())));
            if (chance.nextInt(3) == 0) {
                text.append(' ');
            }
        }
        return chance.nextInt(40) == 0 ? "" : text.toString();
    }

    /** What stands between gaps. */
    String piece() {
        return chance.nextInt(3) == 0 ? "" : any();
    }

    /** A passage in which words can be quoted. */
    String passage() {
        StringBuilder passage = new StringBuilder();
        for (int i = 3 + chance.nextInt(20); i > 0; i--) {
            passage.append(QUOTED).append(chance.nextInt(1000)).append(' ');
            if (chance.nextInt(8) == 0) {
                passage.append(any()).append(' ');
            }
        }
        return passage.toString();
    }

    /** A word of a passage, and perhaps the next one. */
    String quotation(String passage) {
        int start = passage.indexOf(QUOTED, chance.nextInt(passage.lastIndexOf(QUOTED) + 1));
        int end = passage.indexOf(' ', start);
        int next = passage.indexOf(' ', end + 1);
        return passage.substring(start, passage.startsWith(QUOTED, end + 1) && next > 0 ? next : end);
    }

    String id() {
        String letters = "abcxyz019한é";
        StringBuilder id = new StringBuilder();
        for (int i = chance.nextInt(6); i >= 0; i--) {
            id.append(letters.charAt(chance.nextInt(letters.length())));
            if (i > 0 && chance.nextInt(4) == 0) {
                id.append("-_.".charAt(chance.nextInt(3)));
            }
        }
        return chance.nextInt(10) == 0
                ? List.of("true", "null", "1.10", "0", "gap-1").get(chance.nextInt(5))
                : id.toString();
    }
}
