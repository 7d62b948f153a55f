package io.github.quizline.format.yaml;

import io.github.quizline.quiz.Scoring;

/** The rules of scoring that each kind of question may name; the first is what holds where it names none. */
final class Scorings {

    static final Words<Scoring> MULTIPLE =
            of(Scoring.PLUS_MINUS, Scoring.ALL_OR_NOTHING, Scoring.EACH, Scoring.PARTIAL);
    static final Words<Scoring> ORDERING = of(Scoring.KENDALL, Scoring.POSITION, Scoring.ALL_OR_NOTHING);
    static final Words<Scoring> LIST = of(Scoring.PLUS_MINUS, Scoring.ALL_OR_NOTHING);
    static final Words<Scoring> ORDERED_LIST = of(Scoring.KENDALL, Scoring.ALL_OR_NOTHING);
    static final Words<Scoring> MEAN = of(Scoring.MEAN, Scoring.ALL_OR_NOTHING);

    private Scorings() {}

    static Scoring read(Fields fields, Words<Scoring> rules) {
        return fields.word("scoring", rules).orElseGet(rules::first);
    }

    private static Words<Scoring> of(Scoring... rules) {
        return Words.of(Scoring::word, rules);
    }
}
