package io.github.quizline.format.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Texts that differ from a good one by a few slips. */
final class Mutations {

    private static final String[] SLIPS = {
        ":",
        ": ",
        " #",
        "#",
        "\t",
        "\n",
        "\r",
        "\"",
        "'",
        "[",
        "]",
        "{",
        "}",
        "{{",
        ",",
        "- ",
        "-",
        "? ",
        "|",
        ">",
        "&a ",
        "*a",
        "!a ",
        "!!str ",
        "@",
        "`",
        "%",
        "\\",
        " ",
        "  ",
        "\u00A0",
        "“",
        "”",
        "😀",
        "\uD83D",
        "\7",
        "---\n",
        "...\n",
        "<<: ",
        "a: b\n",
        "- question: x\n",
        "  - question: y\n",
        "    answer: z\n",
        "\u0085",
        "\uFEFF",
        "：",
        "|5"
    };

    private final String good;
    private final Random chance;

    Mutations(String good, Random chance) {
        this.good = good;
        this.chance = chance;
    }

    String next() {
        String text = good;
        int slips = 1 + chance.nextInt(4);
        for (int i = 0; i < slips; i++) {
            text = chance.nextInt(3) == 0 ? inLines(text) : inCharacters(text);
        }
        return text;
    }

    private String inCharacters(String text) {
        int at = chance.nextInt(text.length());
        int to = Math.min(text.length(), at + 1 + chance.nextInt(3));
        String slip = SLIPS[chance.nextInt(SLIPS.length)];
        return switch (chance.nextInt(4)) {
            case 0 -> text.substring(0, at) + text.substring(to);
            case 1 -> text.substring(0, at) + slip + text.substring(to);
            case 2 -> text.substring(0, at) + text.substring(at, to) + text.substring(at);
            default -> text.substring(0, at) + slip + text.substring(at);
        };
    }

    private String inLines(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int at = chance.nextInt(lines.size());
        int other = chance.nextInt(lines.size());
        switch (chance.nextInt(5)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(other, lines.get(at));
            case 2 -> Collections.swap(lines, at, other);
            case 3 -> lines.set(at, " ".repeat(1 + chance.nextInt(4)) + lines.get(at));
            default -> lines.set(at, lines.get(at).replaceFirst("^ {1,3}", ""));
        }
        return String.join("\n", lines);
    }
}
