package io.github.quizline.terminal;

import io.github.quizline.quiz.Passage;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.session.Asked;
import io.github.quizline.session.Sitting;
import io.github.quizline.session.Standing;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Does what a learner asks for by a command, and says so. */
final class Desk {

    private final Page page;
    private final Quiz quiz;

    Desk(Page page, Quiz quiz) {
        this.page = page;
        this.quiz = quiz;
    }

    /**
     * Does what was asked for and gives the sitting afterwards.
     *
     * @param asked the question at hand; empty past the last one
     */
    Sitting obey(Entry.Asked entry, Sitting sitting, Optional<Asked> asked) {
        return switch (entry.command()) {
            case PASSAGE -> passage(sitting, asked);
            case HINT -> asked.map(question -> hint(sitting, question)).orElseGet(() -> nothingAtHand(sitting));
            case FLAG -> asked.map(question -> flag(sitting, question)).orElseGet(() -> nothingAtHand(sitting));
            case SKIP -> asked.map(question -> skip(sitting, question)).orElseGet(() -> nothingAtHand(sitting));
            case TIME -> time(sitting);
            case BACK -> back(sitting, asked);
            case OVERVIEW -> entry.argument().isEmpty() ? overview(sitting) : go(sitting, entry.argument());
            case GO -> go(sitting, entry.argument());
            case APPEAL -> appeal(sitting, entry.argument());
            case HELP -> help(sitting);
            case QUIT -> throw new IllegalStateException("ending is not for the desk");
        };
    }

    /** Tells that there is no such command. */
    void unknown(Entry.Unknown entry) {
        page.paragraph(entry.nearest()
                .map(nearest -> Words.of("command.nearest", entry.word(), nearest.word()))
                .orElseGet(() -> Words.of("command.unknown", entry.word())));
    }

    private Sitting passage(Sitting sitting, Optional<Asked> asked) {
        Optional<Passage> passage = asked.flatMap(question -> quiz.passage(question.passage()));
        if (passage.isEmpty()) {
            page.paragraph(Words.of("passage.none"));
        } else if (!asked.get().passageShown()) {
            page.paragraph(Words.of("passage.hidden"));
        } else {
            new PassagePage(page).show(passage.get());
        }
        return sitting;
    }

    private Sitting hint(Sitting sitting, Asked asked) {
        if (asked.readOnly() || asked.hintsLeft() == 0) {
            page.paragraph(Words.of(asked.hints().isEmpty() ? "hint.none" : "hint.no-more"));
            return sitting;
        }
        Sitting hinted = sitting.hint();
        hinted.current().ifPresent(question -> {
            String hint = question.hints().get(question.hints().size() - 1);
            new TextPage(page).show(Words.of("hint") + " ", hint);
        });
        if (quiz.settings().hintCost() > 0) {
            page.paragraph(Words.of("hint.cost", Amounts.percent(quiz.settings().hintCost())));
        }
        return hinted;
    }

    private Sitting flag(Sitting sitting, Asked asked) {
        page.paragraph(Words.of(asked.flagged() ? "flag.off" : "flag.on"));
        return sitting.flag();
    }

    private Sitting skip(Sitting sitting, Asked asked) {
        if (!asked.readOnly()) {
            page.paragraph(Words.of("skipped"));
        }
        return sitting.skip();
    }

    private Sitting time(Sitting sitting) {
        page.paragraph(sitting.timeLeft()
                .map(left -> Words.of("time.left", Amounts.time(left)))
                .orElseGet(() -> Words.of("time.none")));
        return sitting;
    }

    private Sitting back(Sitting sitting, Optional<Asked> asked) {
        if (asked.map(Asked::number).orElse(0) == 1) {
            page.paragraph(Words.of("back.first"));
            return sitting;
        }
        return sitting.back();
    }

    private Sitting overview(Sitting sitting) {
        new OverviewPage(page).show(sitting.overview());
        return sitting;
    }

    private Sitting go(Sitting sitting, String argument) {
        OptionalInt number = numberOf(argument, sitting);
        if (number.isPresent()) {
            return sitting.goTo(number.getAsInt());
        }
        page.paragraph(Words.of("go.where", String.valueOf(sitting.overview().size())));
        return sitting;
    }

    /**
     * Contests the verdict on an answer, if it can be.
     *
     * @param argument the number of its question, as typed; may be anything
     */
    Sitting appeal(Sitting sitting, String argument) {
        OptionalInt number = numberOf(argument, sitting);
        if (number.isEmpty()) {
            page.paragraph(
                    Words.of("appeal.where", String.valueOf(sitting.overview().size())));
            return sitting;
        }
        boolean open = !sitting.isOver()
                && sitting.overview().get(number.getAsInt() - 1).state() != Standing.State.SETTLED;
        String appeal = sitting.appealOf(number.getAsInt()).name().toLowerCase(Locale.ROOT);
        page.paragraph(Words.of(open ? "appeal.later" : "appeal." + appeal, String.valueOf(number.getAsInt())));
        return sitting.appeal(number.getAsInt());
    }

    /** The number of a question, as typed; empty if there is no such question. */
    static OptionalInt numberOf(String argument, Sitting sitting) {
        String number = Fold.of(argument);
        if (!Labels.isDigits(number) && !number.matches("\\d{4,5}")) {
            return OptionalInt.empty();
        }
        int wanted = Integer.parseInt(number);
        boolean isThere = wanted >= 1 && wanted <= sitting.overview().size();
        return isThere ? OptionalInt.of(wanted) : OptionalInt.empty();
    }

    private Sitting help(Sitting sitting) {
        new HelpPage(page).show();
        return sitting;
    }

    private Sitting nothingAtHand(Sitting sitting) {
        page.paragraph(Words.of("nothing-at-hand"));
        return sitting;
    }
}
