package io.github.quizline.session;

import io.github.quizline.quiz.Answers;
import io.github.quizline.quiz.Choice;
import io.github.quizline.quiz.Cloze;
import io.github.quizline.quiz.Common;
import io.github.quizline.quiz.Expected;
import io.github.quizline.quiz.Gap;
import io.github.quizline.quiz.Listing;
import io.github.quizline.quiz.Matching;
import io.github.quizline.quiz.Multiple;
import io.github.quizline.quiz.Option;
import io.github.quizline.quiz.Options;
import io.github.quizline.quiz.Ordering;
import io.github.quizline.quiz.Passage;
import io.github.quizline.quiz.Question;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.quiz.Scoring;
import io.github.quizline.quiz.Settings;
import io.github.quizline.quiz.Shuffle;
import io.github.quizline.quiz.TrueFalse;
import io.github.quizline.quiz.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Small quizzes to sit, whose right answers are easy to see. */
final class Sample {

    static final Passage TOWN = Passage.of("Town", "The liaison office opened in Kaesong. Kaesong is a border town.");
    static final Passage MOON = Passage.of("Moon", "Apollo 11 landed in 1969.");

    private Sample() {}

    /** The common part of a question called {@code id}, with changes. */
    static Common common(String id, UnaryOperator<Common.Builder> changes) {
        return changes.apply(Common.builder("What of " + id + "?").id(id)).build();
    }

    /** Which town: {@code right} is right, {@code wrong} and {@code worse} are not. */
    static Choice choice(String id, UnaryOperator<Common.Builder> changes) {
        return new Choice(
                common(id, changes),
                Options.of(
                        List.of(option("right", "Kaesong", 1).because("It is the border town.")),
                        List.of(
                                option("wrong", "Pyongyang", 0).because("That is the capital of the North."),
                                option("worse", "Seoul", 0))));
    }

    static Choice choice(String id) {
        return choice(id, UnaryOperator.identity());
    }

    /** A typed date, September 2018; a year alone is right as far as it goes. */
    static Typed date(String id, UnaryOperator<Common.Builder> changes) {
        return new Typed(common(id, changes), new Expected.Dated(Answers.of("September 2018"), Optional.empty()));
    }

    static Typed term(String id, String answer) {
        return new Typed(common(id, UnaryOperator.identity()), new Expected.Term(Answers.of(answer)));
    }

    /** One question of every kind, called by its kind. */
    static List<Question> everyKind() {
        UnaryOperator<Common.Builder> as = UnaryOperator.identity();
        Option a = option("a", "Armistice", 1);
        Option b = option("b", "Blockade", 1);
        Option c = option("c", "Ceasefire", 1);
        Option x = option("x", "Xylophone", 0).because("That is an instrument.");
        Options ab = Options.of(List.of(a, b), List.of(c.withCredit(0), x));
        return List.of(
                choice("choice"),
                new Multiple(common("multiple", as), ab, OptionalInt.empty(), Scoring.PLUS_MINUS),
                new TrueFalse(common("true-false", as), true, "It is."),
                term("text", "armistice"),
                date("date", as),
                new Listing(
                        common("list", as),
                        Stream.of("Kaesong", "Seoul", "Pyongyang")
                                .<Expected>map(town -> new Expected.Place(Answers.of(town)))
                                .toList(),
                        2,
                        false,
                        Scoring.PLUS_MINUS),
                new Ordering(
                        common("ordering", as),
                        List.of(List.of(a), List.of(b, c), List.of(option("d", "Detente", 1))),
                        Scoring.KENDALL),
                new Matching(
                        common("matching", as),
                        List.of(option("l1", "North", 1), option("l2", "South", 1)),
                        List.of(option("r1", "Pyongyang", 1), option("r2", "Seoul", 1), option("r3", "Tokyo", 0)),
                        Map.of("l1", "r1", "l2", "r2"),
                        Scoring.MEAN),
                new Cloze(
                        common("cloze", as),
                        List.of("It opened in ", " in ", "."),
                        List.of(
                                new Gap.TypedGap("month", new Expected.Term(Answers.of("September"))),
                                new Gap.ChoiceGap(
                                        "town",
                                        Options.of(
                                                List.of(option("kaesong", "Kaesong", 1)),
                                                List.of(option("seoul", "Seoul", 0))))),
                        Scoring.MEAN));
    }

    static Option option(String id, String text, double credit) {
        return new Option(id, text, "", credit, false, Map.of());
    }

    static Option last(String id, String text) {
        return new Option(id, text, "", 0, true, Map.of());
    }

    /** Questions {@code q1}, {@code q2} and so on. */
    static List<Question> choices(int count) {
        return IntStream.rangeClosed(1, count)
                .<Question>mapToObj(i -> choice("q" + i))
                .toList();
    }

    static Quiz quiz(UnaryOperator<Settings.Builder> settings, List<? extends Question> questions) {
        return Quiz.builder("Kaesong")
                .passages(List.of(TOWN, MOON))
                .settings(settings.apply(Settings.builder()).build())
                .questions(new ArrayList<>(questions))
                .build();
    }

    static Quiz quiz(Shuffle shuffle, List<? extends Question> questions) {
        return quiz(settings -> settings.shuffle(shuffle), questions);
    }

    static Sitting sitting(Quiz quiz) {
        return Sitting.start(quiz, new Random(1), new Watch());
    }
}
