package io.github.quizline.cli;

import io.github.quizline.progress.Bookkeeper;
import io.github.quizline.progress.KeptPlace;
import io.github.quizline.progress.KeptSitting;
import io.github.quizline.progress.Ledger;
import io.github.quizline.progress.Opening;
import io.github.quizline.progress.Store;
import io.github.quizline.progress.StoreException;
import io.github.quizline.progress.Which;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.session.Restored;
import io.github.quizline.session.Sitting;
import io.github.quizline.terminal.Clean;
import io.github.quizline.terminal.Reception;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** How a sitting begins: anew, or where the learner left it; and where it is kept. */
final class Beginning {

    private static final InstantSource CLOCK = InstantSource.system();

    private final Learner learner;
    private final Opening opening;
    private final Reception reception;
    private final boolean interactive;

    Beginning(Learner learner, Opening opening, Reception reception, boolean interactive) {
        this.learner = learner;
        this.opening = opening;
        this.reception = reception;
        this.interactive = interactive;
    }

    /**
     * What is going to be sat.
     *
     * @param ledger where it is kept
     */
    record Begun(Sitting sitting, Ledger ledger) {}

    /**
     * Begins to sit a quiz. Somebody at a terminal is asked whether to go on where they left it.
     *
     * @param resume whether to go on there unasked
     * @param wayBack the sentence that tells how to go on
     * @return empty if the learner has left instead
     * @throws Fault if they want to go on with what is being sat elsewhere
     */
    Optional<Begun> begin(Quiz quiz, Random chance, boolean resume, String wayBack) {
        boolean asks = interactive && Store.mayBeUnfinished(learner.store(), learner.name(), quiz.id());
        try {
            return resume || asks ? again(quiz, chance, resume, wayBack) : anew(quiz, chance, wayBack);
        } catch (StoreException e) {
            reception.tell(Texts.of("unkept", Clean.shown(String.valueOf(e.getMessage()))));
            return Optional.of(new Begun(start(quiz, chance), Ledger.none()));
        }
    }

    private Optional<Begun> anew(Quiz quiz, Random chance, String wayBack) {
        return Optional.of(new Begun(start(quiz, chance), Bookkeeper.begin(opening, learner.name(), wayBack)));
    }

    private Sitting start(Quiz quiz, Random chance) {
        return Sitting.start(List.of(quiz), chance, CLOCK, learner.preferences().extraTime());
    }

    private Optional<Begun> again(Quiz quiz, Random chance, boolean resume, String wayBack) throws StoreException {
        List<KeptSitting> unfinished = unfinished(quiz, resume);
        boolean elsewhere = false;
        for (KeptSitting each : unfinished) {
            Optional<KeptPlace> place = opening.store().resume(each.id());
            if (place.isEmpty()) {
                if (resume) {
                    // The answers that follow are meant for the sitting that was left, not for another.
                    throw Fault.of("resume.elsewhere");
                }
                elsewhere = true;
                continue;
            }
            Optional<Restored> restored = restored(quiz, place.get());
            if (restored.isEmpty()) {
                place.get().close();
                continue;
            }
            Optional<Boolean> goesOn = resume ? Optional.of(true) : ask(quiz, each);
            if (goesOn.orElse(false)) {
                reception.tell(restored.get());
                Sitting sitting = restored.get().sitting().orElseThrow().resume();
                return Optional.of(new Begun(sitting, Bookkeeper.resume(opening, place.get(), wayBack)));
            }
            place.get().close();
            return goesOn.isEmpty() ? Optional.empty() : instead(unfinished, quiz, chance, wayBack);
        }
        if (elsewhere) {
            reception.tellElsewhere();
        } else if (resume) {
            reception.tellNothing();
        }
        return anew(quiz, chance, wayBack);
    }

    private List<KeptSitting> unfinished(Quiz quiz, boolean asideToo) throws StoreException {
        Which which = Which.ALL.by(learner.name()).ofQuiz(quiz.id()).thatAreUnfinished();
        return opening.store().sittings(which).stream()
                .filter(sitting -> sitting.quizzes().equals(List.of(quiz.id())))
                .filter(sitting -> asideToo || !sitting.aside())
                .toList();
    }

    /** The sitting as it goes on; empty if that cannot be, as nothing of it is in the quiz any more or its time was over. */
    private static Optional<Restored> restored(Quiz quiz, KeptPlace place) throws StoreException {
        Restored restored = Sitting.restore(quiz, place.state(), CLOCK);
        Optional<Sitting> sitting =
                restored.sitting().filter(there -> !there.overview().isEmpty()).map(Sitting::resume);
        if (sitting.isPresent() && sitting.get().isOver()) {
            place.keep(sitting.get());
        }
        return sitting.filter(there -> !there.isOver()).map(unused -> restored);
    }

    private Optional<Boolean> ask(Quiz quiz, KeptSitting sitting) {
        return reception.isGoneOnWith(
                quiz.title(),
                sitting.started().atZone(ZoneId.systemDefault()),
                sitting.answered(),
                sitting.questions());
    }

    // Who begins anew is not asked about the older ones, either.
    private Optional<Begun> instead(List<KeptSitting> unfinished, Quiz quiz, Random chance, String wayBack)
            throws StoreException {
        for (KeptSitting each : unfinished) {
            opening.store().setAside(each.id());
        }
        return anew(quiz, chance, wayBack);
    }
}
