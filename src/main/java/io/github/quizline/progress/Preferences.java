package io.github.quizline.progress;

import io.github.quizline.session.ExtraTime;
import java.util.OptionalInt;

/**
 * How a learner likes to sit.
 *
 * @param plain line below line, without a full screen
 * @param width the most columns of text, from {@value #NARROWEST} to {@value #WIDEST}; empty leaves it to the program
 * @param extraTime how much longer they may take where there is a time limit
 * @param timerHidden whether the time left is shown only when asked for
 * @param learner what they are called; empty for the name that they are logged in by
 */
public record Preferences(boolean plain, OptionalInt width, ExtraTime extraTime, boolean timerHidden, String learner) {

    /** The smallest width. */
    public static final int NARROWEST = 20;

    /** The largest width. */
    public static final int WIDEST = 200;

    /** Those of somebody who has said nothing. */
    public static final Preferences DEFAULT = new Preferences(false, OptionalInt.empty(), ExtraTime.NONE, false, "");

    /** @throws IllegalArgumentException if {@code width} is out of its range, or {@code learner} has a line break */
    public Preferences {
        if (width.isPresent() && (width.getAsInt() < NARROWEST || width.getAsInt() > WIDEST)) {
            throw new IllegalArgumentException(
                    "the width lies within " + NARROWEST + " and " + WIDEST + ", but was " + width.getAsInt());
        }
        if (learner.lines().count() > 1) {
            throw new IllegalArgumentException("a name has one line, but was " + learner);
        }
        learner = learner.strip();
    }

    /** With or without a full screen. */
    public Preferences withPlain(boolean lines) {
        return new Preferences(lines, width, extraTime, timerHidden, learner);
    }

    /** With another width. */
    public Preferences withWidth(OptionalInt columns) {
        return new Preferences(plain, columns, extraTime, timerHidden, learner);
    }

    /** With the time left shown always, or only when asked for. */
    public Preferences withTimerHidden(boolean hidden) {
        return new Preferences(plain, width, extraTime, hidden, learner);
    }

    /** With another name. */
    public Preferences withLearner(String name) {
        return new Preferences(plain, width, extraTime, timerHidden, name);
    }

    /** With other extra time. */
    public Preferences withExtraTime(ExtraTime extra) {
        return new Preferences(plain, width, extra, timerHidden, learner);
    }
}
