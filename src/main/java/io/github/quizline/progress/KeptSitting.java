package io.github.quizline.progress;

import io.github.quizline.session.Score;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A sitting in the store, as a line of a list shows it.
 *
 * @param id what it is called in the store; a later one has a higher id
 * @param learner the name of who sat, or sits
 * @param quizzes the ids of what is sat, of which most sittings have one
 * @param started when the first fact happened
 * @param latest when the last one did
 * @param finished whether it is over; if not, it can be gone on with
 * @param aside whether the learner did not want to go on with it
 * @param questions how many were drawn that were still in the quiz
 * @param answered how many of them were answered
 * @param contested how many answers are contested, with nothing decided yet
 * @param earned points
 * @param possible points
 * @param pass the share of the points that passes; empty if there is no pass mark
 */
public record KeptSitting(
        long id,
        String learner,
        List<String> quizzes,
        Instant started,
        Instant latest,
        boolean finished,
        boolean aside,
        int questions,
        int answered,
        int contested,
        double earned,
        double possible,
        OptionalDouble pass) {

    public KeptSitting {
        quizzes = List.copyOf(quizzes);
    }

    /** The share of the points earned, from 0 to 1; 1 where there is none to earn. */
    public double share() {
        return Score.share(earned, possible);
    }

    /** Whether the pass mark was reached; empty before the end, and where there is none. */
    public Optional<Boolean> passed() {
        return finished && pass.isPresent() ? Optional.of(Score.passes(share(), pass)) : Optional.empty();
    }
}
