package io.github.quizline.session;

import io.github.quizline.grade.Verdict;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.quiz.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * One learner sitting one quiz or several. Immutable: each step gives the next sitting. It is a list of {@link Fact}s.
 *
 * <p>The questions come as {@link Fact.Started} has them. After each answer that settles a question, or that is taken
 * until the end, the next question that is not settled is at hand; past the last one, none is, and what was passed over
 * can be gone back to. A question is settled when it was answered rightly or its tries are used up; it can then only be
 * read. With feedback at the end none is settled before: each answer takes the place of the one before it.
 *
 * <p>What counts is the last answer: {@code points * max(0, score - penalty * tries before it - hintCost * hints)}. An
 * answer that is right as far as it goes is asked to go further, at most twice for a question, and uses up no try; a
 * third one does, and is no longer asked. With feedback at the end nothing is asked back.
 *
 * <p>When time is up the sitting is over, whether it was told or not; a step that is taken then only finishes it. A step
 * for which there is nothing to do gives the same sitting; only {@code answer} insists on a question to be answered.
 */
public final class Sitting {

    private final Course course;
    private final SharedList<Fact> facts;
    private final InstantSource clock;

    private Sitting(Course course, SharedList<Fact> facts, InstantSource clock) {
        this.course = course;
        this.facts = facts;
        this.clock = clock;
    }

    /** Begins a sitting of one quiz; {@code chance} draws its questions and their order. */
    public static Sitting start(Quiz quiz, Random chance, InstantSource clock) {
        return start(List.of(quiz), chance, clock, ExtraTime.NONE);
    }

    /**
     * Begins a sitting that spans quizzes; the settings of the first hold for it.
     *
     * @throws IllegalArgumentException if there is no quiz, or two have one id
     */
    public static Sitting start(List<Quiz> quizzes, Random chance, InstantSource clock) {
        return start(quizzes, chance, clock, ExtraTime.NONE);
    }

    /**
     * Begins a sitting that spans quizzes, of a learner who may take longer than others.
     *
     * @throws IllegalArgumentException if there is no quiz, or two have one id
     */
    public static Sitting start(List<Quiz> quizzes, Random chance, InstantSource clock, ExtraTime extra) {
        Fact.Started started = Draw.of(quizzes, chance, clock.instant(), extra);
        return new Sitting(Course.begin(new Paper(started, quizzes)), SharedList.of(List.of(started)), clock);
    }

    /**
     * Begins another sitting of those questions of this one that did not earn all of their points; empty if there are
     * none, or if this one is not over.
     */
    public Optional<Sitting> again(Random chance) {
        Set<Integer> missed = review().stream()
                .filter(feedback -> feedback.earned() < feedback.points() - 1e-9)
                .map(Feedback::number)
                .collect(Collectors.toSet());
        if (missed.isEmpty()) {
            return Optional.empty();
        }
        Paper paper = course.paper();
        Fact.Started started = Draw.again(
                paper.quizzes(),
                paper.items().stream()
                        .filter(item -> missed.contains(item.number()))
                        .toList(),
                paper.terms(),
                chance,
                clock.instant());
        return Optional.of(
                new Sitting(Course.begin(new Paper(started, paper.quizzes())), SharedList.of(List.of(started)), clock));
    }

    /** Goes on with a sitting that {@link #state()} kept. Returns the sitting and what an edited quiz changed. */
    public static Restored restore(Quiz quiz, String kept, InstantSource clock) {
        return restore(List.of(quiz), kept, clock);
    }

    /**
     * Goes on with a sitting that {@link #state()} kept. Nothing is judged or shuffled again: what was answered keeps its
     * verdict. It goes on with the questions that are left, whatever has been edited; the questions of a quiz that is not
     * among {@code quizzes} are gone. Time has gone on meanwhile, unless it is {@linkplain #resume() resumed}. A text that
     * is no kept sitting, is damaged, was kept by a later version or is of none of the quizzes is refused.
     */
    public static Restored restore(List<Quiz> quizzes, String kept, InstantSource clock) {
        Kept read = KeptReader.read(kept);
        if (read.refusal().isPresent()) {
            return Restored.refused(read.refusal().get());
        }
        Fact.Started started = read.started().orElseThrow();
        List<String> then = started.quizzes().stream().map(Fact.Sat::quiz).toList();
        List<String> now = quizzes.stream().map(Quiz::id).toList();
        if (Collections.disjoint(then, now)) {
            return Restored.refused(
                    Refusal.of(Refusal.Why.OTHER_QUIZ, String.join(", ", then), String.join(", ", now)));
        }
        Paper paper = new Paper(started, quizzes);
        Course course = Course.replay(paper, read.facts());
        return Restored.goesOn(new Sitting(course, SharedList.of(read.facts()), clock), paper.changes());
    }

    /** What is asked now; empty past the last question, and when the sitting is over. */
    public Optional<Asked> current() {
        Course now = upToNow().course;
        return now.atHand().map(new Telling(now)::asked);
    }

    /**
     * The feedback to the last answer to the question at hand, when it was given one: one has gone back to it, or it is
     * asked again. Empty with feedback at the end.
     */
    public Optional<Feedback> feedback() {
        Course now = upToNow().course;
        return now.atHand().flatMap(new Telling(now)::lastFeedback);
    }

    /**
     * Answers the question at hand. An unfit response changes nothing, and its feedback says why. A blank one is a
     * {@link #skip}, without feedback. Where certainty is asked for, it counts as the lowest. When time is up the response
     * is not taken: the sitting is finished.
     *
     * @throws IllegalStateException if no question is at hand, or the one at hand can only be read
     */
    public Step answer(Response response) {
        return answer(response, Certainty.LOW);
    }

    /**
     * {@linkplain #answer(Response) Answers} the question at hand and says how certain that is. Where {@link
     * Asked#certainty()} is not asked for, it is not kept.
     *
     * @throws IllegalStateException if no question is at hand, or the one at hand can only be read
     */
    public Step answer(Response response, Certainty certainty) {
        Instant now = clock.instant();
        if (course.isOutOfTime(now)) {
            return new Step(upTo(now), Optional.empty());
        }
        Item item = course.atHand()
                .filter(asked -> !course.of(asked).settled())
                .orElseThrow(() -> new IllegalStateException("nothing is asked that " + response + " could answer"));
        Verdict verdict = course.paper().judgeOf(item).judge(item.question().id(), response);
        return switch (verdict.outcome()) {
            case UNFIT -> new Step(this, Optional.of(new Telling(course).feedback(item, response, verdict, false)));
            case SKIPPED -> new Step(passedOver(item, now), Optional.empty());
            default -> {
                Sitting next = with(new Fact.Answered(
                        now,
                        item.quizId(),
                        item.id(),
                        item.fitted(response),
                        Optional.of(certainty)
                                .filter(unused -> course.paper().terms().certainty()),
                        course.of(item).standing(verdict)));
                yield new Step(next, new Telling(next.course).lastFeedback(item));
            }
        };
    }

    /** Gives the next hint of the question at hand, if there is one; it then stands in {@link Asked#hints()}. */
    public Sitting hint() {
        return step((item, now) ->
                new Telling(course).hintsLeft(item) > 0 ? with(new Fact.Hinted(now, item.quizId(), item.id())) : this);
    }

    /** Leaves the question at hand unanswered for now and goes on; an answer that it has stands. */
    public Sitting skip() {
        return step(this::passedOver);
    }

    private Sitting passedOver(Item item, Instant now) {
        return course.of(item).settled()
                ? with(new Fact.Moved(now, course.nextOpen(item.place() + 1) + 1))
                : with(new Fact.Skipped(now, item.quizId(), item.id()));
    }

    /** Marks the question at hand to come back to, or takes the mark away. */
    public Sitting flag() {
        return step((item, now) -> with(
                new Fact.Flagged(now, item.quizId(), item.id(), !course.of(item).flagged())));
    }

    /** Goes to the question before the one at hand, or to the last one when none is; stays at the first. */
    public Sitting back() {
        List<Item> items = course.paper().items();
        int number = course.atHand().map(Item::number).orElse(items.size() + 1);
        return items.isEmpty() ? upToNow() : goTo(Math.max(1, number - 1));
    }

    /**
     * Goes to the question at a place, from 1.
     *
     * @throws IllegalArgumentException if there is no such place
     */
    public Sitting goTo(int number) {
        Item there = course.paper().numbered(number);
        Instant now = clock.instant();
        Sitting current = upTo(now);
        boolean isThere = current.course.atHand().filter(there::equals).isPresent();
        return isThere || current.course.end().isPresent() ? current : with(new Fact.Moved(now, there.place() + 1));
    }

    /** Every question of the sitting and how it stands. */
    public List<Standing> overview() {
        Course now = upToNow().course;
        return now.paper().items().stream().map(new Telling(now)::standing).toList();
    }

    /** How much time is left, or was left when the sitting was finished; at least 0; empty if there is no limit. */
    public Optional<Duration> timeLeft() {
        return course.timeLeft(course.end().map(Fact.Finished::at).orElseGet(clock::instant));
    }

    /** Whether the sitting is over: finished, or out of time. */
    public boolean isOver() {
        return upToNow().course.end().isPresent();
    }

    /** Takes down that the learner goes away, for {@link #resume} to know when. */
    public Sitting leave() {
        Instant now = clock.instant();
        Sitting current = upTo(now);
        return current.course.end().isPresent() ? current : with(new Fact.Left(now));
    }

    /**
     * Goes on after the learner was away: the time since they {@linkplain #leave() left} or, if nobody took that down,
     * since their last step does not count. To be called before anything else; a sitting that was over before stays so.
     */
    public Sitting resume() {
        Instant since = course.lastStep();
        Sitting then = upTo(since);
        return then.course.end().isPresent() ? then : with(new Fact.Resumed(clock.instant(), since));
    }

    /** Ends the sitting; what is unanswered stays so. */
    public Sitting finish() {
        Instant now = clock.instant();
        Sitting current = upTo(now);
        return current.course.end().isPresent() ? current : with(new Fact.Finished(now, false));
    }

    /**
     * Whether the verdict on the answer to the question at a place, from 1, may be contested, or was.
     *
     * @throws IllegalArgumentException if there is no such place
     */
    public Appeal appealOf(int number) {
        Course now = upToNow().course;
        return new Telling(now).appeal(now.paper().numbered(number));
    }

    /**
     * Contests the verdict on the answer to the question at a place, from 1, if that is {@link Appeal#POSSIBLE}. May be
     * after the end.
     *
     * @throws IllegalArgumentException if there is no such place
     */
    public Sitting appeal(int number) {
        Instant now = clock.instant();
        Sitting current = upTo(now);
        Item item = course.paper().numbered(number);
        boolean possible = new Telling(current.course).appeal(item) == Appeal.POSSIBLE;
        return possible ? current.with(new Fact.Appealed(now, item.quizId(), item.id())) : current;
    }

    /**
     * Gives the answer to a question another verdict, or the same once more, as a teacher does who decides an appeal. May
     * be after the end; nothing happens while the question may still be answered, or if it was not.
     *
     * @throws IllegalArgumentException if the question was not drawn, or {@code verdict} says that there was no answer
     */
    public Sitting regrade(String quiz, String question, Verdict verdict) {
        return regrade(new Fact.Regraded(clock.instant(), quiz, question, verdict));
    }

    /**
     * Takes over what was decided elsewhere, on the same sitting as it was kept; nothing happens while the question may
     * still be answered, or if it was not.
     *
     * @throws IllegalArgumentException if the question was not drawn
     */
    public Sitting regrade(Fact.Regraded regraded) {
        int place = course.paper().placeOf(regraded.quiz(), regraded.question());
        Progress progress = course.progress().get(place);
        // A sitting that goes on need not be out of time: its learner may be away.
        Sitting current = course.isOver(progress) ? this : upToNow();
        return progress.last().isPresent() && current.course.isOver(progress) ? current.with(regraded) : current;
    }

    /** The feedback to every question, in the order of the sitting, once it is over; before, nothing. */
    public List<Feedback> review() {
        Course now = upToNow().course;
        return now.end().isEmpty()
                ? List.of()
                : now.paper().items().stream().map(new Telling(now)::reviewed).toList();
    }

    /** What the sitting comes to so far. With feedback at the end, this is not for the learner before. */
    public Score score() {
        return new Telling(course).score();
    }

    /** What has happened, in order. */
    public List<Fact> facts() {
        return facts;
    }

    /**
     * The whole sitting as a versioned text, to be kept anywhere and {@linkplain #restore restored}. {@linkplain
     * io.github.quizline.session Its package} describes its form.
     */
    public String state() {
        return KeptWriter.write(facts);
    }

    private Sitting step(BiFunction<Item, Instant, Sitting> action) {
        Instant now = clock.instant();
        Sitting current = upTo(now);
        return current.course.atHand().map(item -> action.apply(item, now)).orElse(current);
    }

    private Sitting with(Fact fact) {
        return new Sitting(course.after(fact), facts.plus(fact), clock);
    }

    private Sitting upToNow() {
        return upTo(clock.instant());
    }

    // The time limit ends a sitting even if nobody takes a step then.
    private Sitting upTo(Instant now) {
        if (!course.isOutOfTime(now)) {
            return this;
        }
        return with(new Fact.Finished(course.timeIsUp(), true));
    }
}
