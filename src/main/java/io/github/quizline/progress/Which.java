package io.github.quizline.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Which sittings are meant: those for which all holds that is said here.
 *
 * @param id this one
 * @param quiz those of the quiz with this id, among others or not
 * @param learner those of this learner
 * @param finished those that are over, or those that are not
 * @param contested those with an answer that is contested, with nothing decided yet
 */
public record Which(
        OptionalLong id,
        Optional<String> quiz,
        Optional<String> learner,
        Optional<Boolean> finished,
        boolean contested) {

    /** All there are. */
    public static final Which ALL =
            new Which(OptionalLong.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

    /** One by its id. */
    public static Which ofId(long id) {
        return new Which(OptionalLong.of(id), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    /** Those of a quiz. */
    public Which ofQuiz(String theQuiz) {
        return new Which(id, Optional.of(theQuiz), learner, finished, contested);
    }

    /** Those of a learner. */
    public Which by(String theLearner) {
        return new Which(id, quiz, Optional.of(theLearner), finished, contested);
    }

    /** Those that are over. */
    public Which thatAreFinished() {
        return new Which(id, quiz, learner, Optional.of(true), contested);
    }

    /** Those that can be gone on with. */
    public Which thatAreUnfinished() {
        return new Which(id, quiz, learner, Optional.of(false), contested);
    }

    /** Those with an answer that is contested, with nothing decided yet. */
    public Which thatAreContested() {
        return new Which(id, quiz, learner, finished, true);
    }

    /** What holds, as SQL; {@code ?} stands for each of the {@link #values}. */
    String condition() {
        List<String> conditions = new ArrayList<>(List.of("true"));
        id.ifPresent(unused -> conditions.add("id = ?"));
        quiz.ifPresent(unused -> conditions.add("id IN (SELECT sitting FROM quiz WHERE quiz = ?)"));
        learner.ifPresent(unused -> conditions.add("learner = ?"));
        finished.ifPresent(unused -> conditions.add("finished = ?"));
        if (contested) {
            conditions.add("contested > 0");
        }
        return String.join(" AND ", conditions);
    }

    List<Object> values() {
        List<Object> values = new ArrayList<>();
        id.ifPresent(values::add);
        quiz.ifPresent(values::add);
        learner.ifPresent(values::add);
        finished.ifPresent(values::add);
        return values;
    }
}
