package io.github.quizline.terminal;

import io.github.quizline.grade.Outcome;
import io.github.quizline.progress.Ledger;
import io.github.quizline.quiz.FeedbackTime;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.quiz.Response;
import io.github.quizline.session.Asked;
import io.github.quizline.session.Certainty;
import io.github.quizline.session.Feedback;
import io.github.quizline.session.Score;
import io.github.quizline.session.Sitting;
import io.github.quizline.session.Standing.State;
import io.github.quizline.session.Step;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A sitting in plain mode: lines that are only ever added, numbered options and paragraphs, words in place of colours,
 * and whole lines as input. So it can be followed with a screen reader, answered through a pipe, and kept as a log.
 */
public final class PlainSitting {

    private static final List<State> UNANSWERED = List.of(State.OPEN, State.SKIPPED);

    /** What pushes the question out of sight, so that it is shown again. */
    private static final Set<Command> COVERING =
            EnumSet.of(Command.PASSAGE, Command.OVERVIEW, Command.GO, Command.BACK);

    private final Quiz quiz;
    private final PlainTerminal terminal;
    private final Ledger ledger;
    private final PlainPage page;
    private final QuestionPage questionPage;
    private final Desk desk;
    private final Lines lines;
    private volatile Sitting sitting;
    private Optional<GapEntry> gaps = Optional.empty();
    private Optional<Response> unsure = Optional.empty();
    private int shown;
    private int judged;
    private boolean ended;
    private boolean left;

    /** @param sitting one of {@code quiz}, new or gone on with; it is not kept */
    public PlainSitting(Quiz quiz, Sitting sitting, PlainTerminal terminal) {
        this(quiz, sitting, terminal, Ledger.none());
    }

    /**
     * @param sitting one of {@code quiz}, new or gone on with
     * @param ledger takes each step down before anybody is told what came of it
     */
    public PlainSitting(Quiz quiz, Sitting sitting, PlainTerminal terminal, Ledger ledger) {
        this.quiz = quiz;
        this.sitting = sitting;
        this.terminal = terminal;
        this.ledger = ledger;
        this.page = terminal.page();
        this.questionPage = new QuestionPage(page, quiz);
        this.desk = new Desk(page, quiz);
        this.lines = new Lines(terminal);
    }

    /**
     * Asks until the sitting is over, the learner ends it, or nothing more can be read; then shows what it came to.
     *
     * @throws java.io.UncheckedIOException if the terminal can no longer be read or written
     */
    public Score sit() {
        new TitlePage(page).show(quiz, sitting);
        while (!ended && !sitting.isOver()) {
            Optional<Asked> asked = sitting.current();
            if (asked.isPresent()) {
                ask(asked.get());
            } else {
                pastTheLast();
            }
        }
        if (sitting.timeLeft().filter(Duration::isZero).isPresent()) {
            page.gap();
            page.paragraph(Words.of("time.over"));
        }
        Optional<String> wayBack = left && isUnfinished() ? ledger.leave(sitting) : Optional.empty();
        if (wayBack.isPresent()) {
            soFar(wayBack.get());
        } else {
            change(sitting.finish());
            new ResultPage(page, quiz).show(sitting);
        }
        if (!left) {
            new Afterwards(page, lines, desk, this::change).listen(sitting);
        }
        page.show();
        return sitting.score();
    }

    private boolean isUnfinished() {
        boolean isPastTheLast = sitting.current().isEmpty();
        return !sitting.isOver()
                && !(isPastTheLast
                        && OverviewPage.numbers(sitting.overview(), UNANSWERED).isEmpty());
    }

    // What is only told at the end must not help who goes on.
    private void soFar(String wayBack) {
        if (quiz.settings().feedback() == FeedbackTime.EACH) {
            new ResultPage(page, quiz).show(sitting.finish());
        } else {
            page.gap();
            page.paragraph(Words.of("left.untold", soFar()));
        }
        page.gap();
        page.paragraph(wayBack);
    }

    /**
     * Keeps that the learner leaves, and tells how to go on; empty if it is not kept. May be called from another thread, such
     * as one that ends the program.
     */
    public Optional<String> leave() {
        return ledger.leave(sitting);
    }

    /**
     * What was answered so far, in a sentence, with the points as far as the learner may know them. May be called from
     * another thread, such as one that ends the program.
     */
    public String soFar() {
        return ResultPage.soFar(sitting.score(), quiz.settings().feedback() == FeedbackTime.EACH);
    }

    private void ask(Asked asked) {
        if (shown != asked.number()) {
            shown = asked.number();
            gaps = GapEntry.begin(asked);
            unsure = Optional.empty();
            questionPage.show(asked, sitting, !terminal.preferences().timerHidden(), gaps);
            page.show();
            keep();
        }
        if (unsure.isPresent()) {
            page.paragraph(Words.of("certainty.ask"));
        }
        if (next(unsure.isPresent() ? "your-choice" : "your-answer") instanceof Input.Line line) {
            take(Entry.of(line.text()), asked);
        }
    }

    private Input next(String words) {
        Input input = lines.next(words, sitting.timeLeft());
        if (input instanceof Input.Ended && unsure.isPresent() && !lines.areUseless()) {
            return new Input.Line(String.valueOf(Certainty.LOW.level()));
        } else if (input instanceof Input.Ended) {
            end();
            if (sitting.current().isPresent()) {
                page.gap();
                page.paragraph(Words.of(lines.areUseless() ? "input-useless" : "input-ended", soFar()));
            }
        }
        return input;
    }

    private void take(Entry entry, Asked asked) {
        if (entry instanceof Entry.Asked command) {
            obey(command, Optional.of(asked));
        } else if (entry instanceof Entry.Unknown unknown) {
            desk.unknown(unknown);
        } else if (asked.readOnly()) {
            goOn(entry, asked);
        } else if (unsure.isPresent()) {
            certain(entry, unsure.get(), asked);
        } else if (entry instanceof Entry.Answer answer) {
            answer(answer.text(), asked);
        } else {
            blank(asked);
        }
    }

    private void goOn(Entry entry, Asked asked) {
        if (entry instanceof Entry.Blank) {
            change(asked.number() < asked.of() ? sitting.goTo(asked.number() + 1) : sitting.skip());
        } else {
            page.paragraph(Words.of("read-only"));
        }
    }

    private void blank(Asked asked) {
        if (gaps.isPresent()) {
            answer("", asked);
        } else if (terminal.isInteractive()) {
            questionPage.show(asked, sitting, !terminal.preferences().timerHidden(), gaps);
        } else {
            skip();
        }
    }

    private void answer(String typed, Asked asked) {
        Understood understood = gaps.map(entry -> entry.read(typed))
                .orElseGet(() -> asked.form().match(new AnswerReader(typed)));
        if (understood instanceof Understood.Amiss amiss) {
            page.paragraph(amiss.sentence());
        } else if (understood instanceof Understood.Further further) {
            gaps = Optional.of(further.entry());
            questionPage.prompt(asked, gaps);
        } else if (understood instanceof Understood.Given given) {
            respond(given.response(), asked);
        }
    }

    private void respond(Response response, Asked asked) {
        if (response instanceof Response.Skipped) {
            skip();
            return;
        }
        Step step = sitting.answer(response);
        if (CertaintyPage.isAsked(asked, sitting, step)) {
            unsure = Optional.of(response);
        } else {
            taken(step, asked);
        }
    }

    private void certain(Entry entry, Response response, Asked asked) {
        Optional<Certainty> certainty = CertaintyPage.read(entry);
        if (certainty.isPresent()) {
            unsure = Optional.empty();
            taken(sitting.answer(response, certainty.get()), asked);
        } else {
            page.paragraph(Words.of("certainty.amiss"));
        }
    }

    private void taken(Step step, Asked asked) {
        change(step.sitting());
        if (step.feedback().isPresent()) {
            tell(step.feedback().get(), asked);
        } else if (!sitting.isOver()) {
            page.paragraph(Words.of("noted"));
        }
    }

    private void tell(Feedback feedback, Asked asked) {
        questionPage.feedback(feedback, asked.id());
        if (feedback.settled()) {
            judged = feedback.number();
            page.paragraph(soFar());
            return;
        }
        gaps = gaps.map(entry -> entry.again(feedback.given()));
        boolean tried = feedback.verdict().outcome() == Outcome.REJECT;
        sitting.current().ifPresent(again -> questionPage.again(again, tried, gaps));
    }

    private void skip() {
        page.paragraph(Words.of("skipped"));
        change(sitting.skip());
    }

    private void change(Sitting next) {
        lines.useful();
        sitting = next;
        keep();
    }

    private void keep() {
        ledger.keep(sitting).ifPresent(page::paragraph);
    }

    private void pastTheLast() {
        shown = 0;
        if (sitting.isOver()) {
            return;
        }
        String open = OverviewPage.numbers(sitting.overview(), UNANSWERED);
        if (open.isEmpty() && quiz.settings().feedback() == FeedbackTime.EACH) {
            ended = true;
            return;
        }
        page.gap();
        page.paragraph(open.isEmpty() ? Words.of("last.all") : Words.of("last.open", open));
        if (!(next("your-choice") instanceof Input.Line line)) {
            return;
        }
        Entry entry = Entry.of(line.text());
        if (entry instanceof Entry.Blank) {
            ended = true;
        } else if (entry instanceof Entry.Answer answer) {
            obey(new Entry.Asked(Command.GO, answer.text()), Optional.empty());
        } else if (entry instanceof Entry.Asked command) {
            obey(command, Optional.empty());
        } else if (entry instanceof Entry.Unknown unknown) {
            desk.unknown(unknown);
        }
    }

    private void obey(Entry.Asked entry, Optional<Asked> asked) {
        if (entry.command() == Command.QUIT) {
            quit();
        } else if (entry.command() == Command.BACK
                && gaps.isPresent()
                && gaps.get().canGoBack()
                && asked.isPresent()) {
            gaps = gaps.map(GapEntry::back);
            unsure = Optional.empty();
            questionPage.prompt(asked.get(), gaps);
        } else {
            Sitting before = sitting;
            Sitting after = desk.obey(meant(entry, asked), before, asked);
            if (after != before) {
                change(after);
            }
            shown = COVERING.contains(entry.command()) ? 0 : shown;
        }
    }

    // An appeal that names no question is meant for the one at hand if it has an answer, or else the one judged last.
    private Entry.Asked meant(Entry.Asked entry, Optional<Asked> asked) {
        int number = asked.map(Asked::number).filter(this::isAnswered).orElse(judged);
        return entry.command() == Command.APPEAL && entry.argument().isEmpty() && number > 0
                ? new Entry.Asked(Command.APPEAL, String.valueOf(number))
                : entry;
    }

    private boolean isAnswered(int number) {
        return !UNANSWERED.contains(sitting.overview().get(number - 1).state());
    }

    private void quit() {
        if (!terminal.isInteractive() || isSure()) {
            end();
        }
    }

    private boolean isSure() {
        page.paragraph(Words.of("quit.sure", soFar()));
        return next("yes-or-no") instanceof Input.Line line
                && List.of("y", "yes", ":q", ":quit").contains(Fold.of(HangulKeys.asLatin(Fold.of(line.text()))));
    }

    private void end() {
        ended = true;
        left = true;
    }
}
