package io.github.quizline.session;

import java.util.List;

/**
 * Why a kept text is not gone on with, as data.
 *
 * @param arguments what the sentence is made of, in the order it takes them
 */
public record Refusal(Why why, List<String> arguments) {

    public Refusal {
        arguments = List.copyOf(arguments);
    }

    static Refusal of(Why why, String... arguments) {
        return new Refusal(why, List.of(arguments));
    }

    /** The reason for people, in plain English. */
    public String sentence() {
        return Sentences.of(why.rule, arguments.toArray(String[]::new));
    }

    /** The reasons there are. */
    public enum Why {
        /** The text is something else altogether. */
        NOT_A_SITTING("not-a-sitting"),
        /** It was kept by a later version of this library; the argument is the version of the text. */
        LATER_VERSION("later-version"),
        /** It has been cut off or changed; the argument is the line, from 1, at which that shows. */
        DAMAGED("damaged"),
        /** It is of another quiz; the arguments are the id of that one, and of the one at hand. */
        OTHER_QUIZ("other-quiz");

        private final String rule;

        Why(String rule) {
            this.rule = rule;
        }
    }
}
