package io.github.quizline.progress;

import io.github.quizline.grade.Verdict;
import io.github.quizline.quiz.Response;
import io.github.quizline.session.Appeal;
import io.github.quizline.session.Certainty;
import io.github.quizline.session.Fact;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An answer as it stands now.
 *
 * @param at when it was given
 * @param taken how long after the question had come up, or had been answered before; without the time when the learner was
 *     away, and at least 0
 * @param quiz the id of the quiz
 * @param question the id of the question
 * @param digest tells whether the question has been edited since
 * @param points what a right answer earns
 * @param certainty how certain the learner said to be; empty where that was not asked
 * @param verdict the last one on it
 * @param appeal whether it is contested, and that decided; never {@link Appeal#POSSIBLE}
 */
public record KeptAnswer(
        Instant at,
        Duration taken,
        String quiz,
        String question,
        String digest,
        double points,
        Response response,
        Optional<Certainty> certainty,
        Verdict verdict,
        Appeal appeal) {

    /** Every answer that was given in a sitting, in order; a question may have several. */
    public static List<KeptAnswer> all(List<Fact> facts) {
        return AnswerFinder.in(facts).all();
    }

    /** The last answer to each question that was answered, in the order in which they were given; it is the one that counts. */
    public static List<KeptAnswer> last(List<Fact> facts) {
        return AnswerFinder.in(facts).last();
    }

    /** The time taken in whole seconds; a second that has begun counts. */
    public long seconds() {
        return taken.plusNanos(999_999_999).toSeconds();
    }

    /** Whether it is contested, with nothing decided yet. */
    public boolean isContested() {
        return appeal == Appeal.OPEN;
    }

    KeptAnswer contested() {
        return new KeptAnswer(at, taken, quiz, question, digest, points, response, certainty, verdict, Appeal.OPEN);
    }

    KeptAnswer decided(Verdict anew) {
        return new KeptAnswer(at, taken, quiz, question, digest, points, response, certainty, anew, Appeal.DECIDED);
    }
}
