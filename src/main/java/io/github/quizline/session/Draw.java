package io.github.quizline.session;

import io.github.quizline.quiz.FeedbackTime;
import io.github.quizline.quiz.Option;
import io.github.quizline.quiz.Question;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.quiz.Settings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Draws what a sitting asks, in which order, and the order of the options: everything about it that is chance. */
final class Draw {

    private final Settings settings;
    private final Random chance;

    private Draw(Settings settings, Random chance) {
        this.settings = settings;
        // The first numbers of Random are nearly the same for seeds like 1, 2 and 3, which people choose.
        this.chance = new Random(Digest.number(List.of(String.valueOf(chance.nextLong()))));
    }

    /** @throws IllegalArgumentException if there is no quiz, or two have one id */
    static Fact.Started of(List<Quiz> quizzes, Random chance, Instant at, ExtraTime extra) {
        Set<String> ids = new HashSet<>();
        for (Quiz quiz : quizzes) {
            if (!ids.add(quiz.id())) {
                throw new IllegalArgumentException(
                        "the quizzes of a sitting have ids of their own, but " + quiz.id() + " repeats");
            }
        }
        if (quizzes.isEmpty()) {
            throw new IllegalArgumentException("a sitting asks the questions of a quiz or more, but there was none");
        }
        int most = quizzes.get(0).settings().pick().orElse(Integer.MAX_VALUE);
        return new Draw(quizzes.get(0).settings(), chance)
                .started(
                        quizzes,
                        most,
                        unused -> true,
                        at,
                        Fact.Terms.of(quizzes.get(0).settings(), extra));
    }

    /**
     * Draws some questions once more, all of them.
     *
     * @param quizzes those of the sitting before
     * @param wanted questions of that sitting
     * @param terms those of that sitting
     */
    static Fact.Started again(List<Quiz> quizzes, List<Item> wanted, Fact.Terms terms, Random chance, Instant at) {
        Set<List<String>> names =
                wanted.stream().map(item -> List.of(item.quizId(), item.id())).collect(Collectors.toSet());
        return new Draw(quizzes.get(0).settings(), chance)
                .started(
                        quizzes,
                        wanted.size(),
                        candidate -> names.contains(List.of(
                                candidate.quiz().id(), candidate.question().id())),
                        at,
                        terms);
    }

    private Fact.Started started(
            List<Quiz> quizzes, int most, Predicate<Candidate> mayBeDrawn, Instant at, Fact.Terms terms) {
        List<Candidate> candidates = Candidate.of(quizzes);
        List<String> digests = candidates.stream()
                .map(candidate -> Content.digest(candidate.question()))
                .toList();
        List<Fact.Sat> sat =
                quizzes.stream().map(quiz -> sat(quiz, candidates, digests)).toList();
        List<Candidate> drawable = candidates.stream().filter(mayBeDrawn).toList();
        List<Fact.Drawn> drawn = new QuestionOrder(chance)
                .of(drawable, Math.min(most, drawable.size()), settings.shuffle()).stream()
                        .map(one -> drawn(one.quiz(), one.question(), digests.get(one.index())))
                        .toList();
        return new Fact.Started(at, terms, sat, drawn);
    }

    private static Fact.Sat sat(Quiz quiz, List<Candidate> candidates, List<String> digests) {
        List<String> texts = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (candidate.quiz().id().equals(quiz.id())) {
                texts.add(candidate.question().id());
                texts.add(digests.get(candidate.index()));
            }
        }
        return new Fact.Sat(quiz.id(), Digest.of(texts));
    }

    private Fact.Drawn drawn(Quiz quiz, Question question, String digest) {
        List<List<String>> shown = Part.of(question).stream()
                .map(part -> arranged(part, quiz, question))
                .map(order -> order.stream().map(Option::id).toList())
                .toList();
        return new Fact.Drawn(
                quiz.id(),
                question.id(),
                digest,
                question.common().points(),
                tries(question),
                question.common().passageView().orElse(settings.passageView()),
                shown);
    }

    private int tries(Question question) {
        return settings.feedback() == FeedbackTime.END
                ? 1
                : question.common().tries().orElse(settings.tries());
    }

    private List<Option> arranged(Part part, Quiz quiz, Question question) {
        boolean shuffles =
                settings.shuffle().shufflesOptions() && question.common().shuffle();
        return shuffles ? Arrangement.shuffled(part, chance) : Arrangement.settled(part, quiz.languageOf(question));
    }
}
