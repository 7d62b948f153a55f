package io.github.quizline.cli;

import io.github.quizline.progress.KeptSitting;
import io.github.quizline.progress.Opening;
import io.github.quizline.progress.StoreException;
import io.github.quizline.progress.Which;
import io.github.quizline.terminal.Clean;
import io.github.quizline.terminal.Offer;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a learner has done with quizzes so far, as a menu tells it.
 *
 * @param sittings the latest first
 * @param failure why nothing is known of it, in a sentence
 */
record Scores(List<KeptSitting> sittings, Optional<String> failure) {

    /** Those of a learner in a store. Where there is no store yet, none is made. */
    static Scores of(Opening opening, String learner) {
        if (!Files.exists(opening.file())) {
            return new Scores(List.of(), Optional.empty());
        }
        try {
            return new Scores(opening.store().sittings(Which.ALL.by(learner)), Optional.empty());
        } catch (StoreException e) {
            String sentence = Texts.of("menu.no-scores", Clean.shown(String.valueOf(e.getMessage())));
            return new Scores(List.of(), Optional.of(sentence));
        }
    }

    /** What the last finished sitting of a quiz came to. */
    Optional<Offer.Past> past(String quiz) {
        return of(quiz).filter(KeptSitting::finished).findFirst().map(sitting -> {
            return new Offer.Past(sitting.earned(), sitting.possible(), sitting.passed(), dayOf(sitting));
        });
    }

    /** How far the last sitting of a quiz went that can be gone on with. */
    Optional<Offer.Unfinished> unfinished(String quiz) {
        return of(quiz).filter(sitting -> !sitting.finished() && !sitting.aside())
                .findFirst()
                .map(sitting -> new Offer.Unfinished(sitting.answered(), sitting.questions(), dayOf(sitting)));
    }

    private Stream<KeptSitting> of(String quiz) {
        return sittings.stream().filter(sitting -> sitting.quizzes().equals(List.of(quiz)));
    }

    private static LocalDate dayOf(KeptSitting sitting) {
        return sitting.latest().atZone(ZoneId.systemDefault()).toLocalDate();
    }
}
