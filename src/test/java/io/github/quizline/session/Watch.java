package io.github.quizline.session;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that goes on only when it is told to. */
final class Watch implements InstantSource {

    static final Instant NOON = Instant.parse("2026-03-22T12:00:00Z");

    private Instant now = NOON;

    void passes(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
