package app;

import io.github.quizline.Quizline;
import io.github.quizline.format.Reading;
import io.github.quizline.format.Resolver;
import io.github.quizline.grade.Judge;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.quiz.Response;
import io.github.quizline.session.Sitting;
import java.time.InstantSource;
import java.util.Random;

/** Reads a quiz, lets nobody sit it, and tells what came of it. */
public final class App {

    private static final String CAPITALS = """
            title: Capitals
            questions:
              - question: What is the capital of Peru?
                answer: Lima
              - question: What is the *largest* city of Bolivia?
                answer: Santa Cruz
                distractors: [La Paz, Sucre]
            """;

    private App() {}

    public static void main(String[] args) {
        Reading reading = Quizline.read(CAPITALS, "capitals.yaml", Resolver.NONE);
        reading.problems().forEach(System.out::println);
        Quiz quiz = reading.quiz().orElseThrow();

        Sitting sitting = Sitting.start(quiz, new Random(42), InstantSource.system());
        System.out.println(sitting.current().orElseThrow().id());
        sitting = sitting.answer(Response.text("Lima")).sitting().finish();
        System.out.println(sitting.score().earned() + " of " + sitting.score().possible());

        Judge judge = Judge.of(Quizline.read(Quizline.write(quiz), "again.yaml", Resolver.NONE)
                .quiz()
                .orElseThrow());
        System.out.println(judge.judge("what-is-the-capital-of-peru", Response.text("Quito"))
                .outcome());
    }
}
