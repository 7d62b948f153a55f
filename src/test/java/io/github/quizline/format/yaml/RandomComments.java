package io.github.quizline.format.yaml;

import java.util.Random;

/** Puts comments into a text: on lines of their own, indented at random, and behind what stands there. */
final class RandomComments {

    private RandomComments() {}

    static String in(String text, Random chance) {
        StringBuilder commented = new StringBuilder();
        int share = 2 + chance.nextInt(80);
        int number = 0;
        for (String line : text.split("(?<=\n)", -1)) {
            if (chance.nextInt(share) == 0) {
                commented.append(chance.nextInt(3) == 0 ? "\n" : "");
                commented
                        .append(" ".repeat(chance.nextInt(10)))
                        .append("# c")
                        .append(number++)
                        .append('\n');
                commented.append(chance.nextInt(3) == 0 ? "\n" : "");
            }
            boolean behind = line.endsWith("\n") && chance.nextInt(share) == 0;
            String content = behind ? line.substring(0, line.length() - 1) : line;
            commented.append(content);
            if (behind) {
                commented
                        .append(chance.nextBoolean() ? " # c" : "   #c")
                        .append(number++)
                        .append("  \n");
            }
        }
        return commented.append("# end").toString();
    }
}
