package io.github.quizline.cli;

import io.github.quizline.check.Rule;
import java.io.PrintStream;

/** Prints what a check looks for. */
final class RuleList {

    private static final String INDENTATION = "        ";

    private final PrintStream out;

    RuleList(PrintStream out) {
        this.out = out;
    }

    /** For people: each rule with what it finds, why that matters, who says so, and an example with its mend. */
    void print() {
        for (Rule rule : Rule.values()) {
            out.println(Texts.of("rule", rule.word(), rule.summary(), rule.why(), rule.source()));
            if (rule.isEnglish()) {
                out.println(Texts.of("rule.english"));
            }
            example("rule.bad", rule.bad());
            example("rule.good", rule.good());
            out.println();
        }
    }

    private void example(String key, String yaml) {
        out.println(Texts.of(key));
        yaml.lines().map(line -> INDENTATION + line).forEach(out::println);
    }

    /** For programs: each rule as a line of JSON. */
    void printJson() {
        for (Rule rule : Rule.values()) {
            out.println(new JsonLine()
                    .text("rule", rule.word())
                    .text("finds", rule.summary())
                    .text("why", rule.why())
                    .text("source", rule.source())
                    .flag("english", rule.isEnglish())
                    .text("bad", rule.bad())
                    .text("good", rule.good()));
        }
    }
}
