package io.github.quizline.terminal;

import io.github.quizline.quiz.Response;

/** What was made of an answer that was typed. */
sealed interface Understood {

    /** A response, to be judged. */
    record Given(Response response) implements Understood {}

    /**
     * No response yet.
     *
     * @param sentence tells the learner why
     */
    record Amiss(String sentence) implements Understood {}

    /** A part of a response; the rest is to be typed. */
    record Further(GapEntry entry) implements Understood {}

    static Understood given(Response response) {
        return new Given(response);
    }

    static Understood amiss(String key, String... arguments) {
        return new Amiss(Words.of(key, arguments));
    }

    /** Tells that something typed names none of some options. */
    static String unknownOption(String typed, Choices options) {
        return Words.of("amiss.option", typed.strip(), options.label(0), options.label(options.size() - 1));
    }
}
