package io.github.quizline.cli;

import io.github.quizline.progress.KeptAnswer;
import io.github.quizline.progress.KeptQuestion;
import io.github.quizline.progress.KeptSitting;
import io.github.quizline.quiz.Fit;
import io.github.quizline.quiz.Question;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.quiz.Response;
import io.github.quizline.quiz.ResponseForm;
import io.github.quizline.terminal.Clean;
import java.io.PrintStream;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Sittings and their questions as comma-separated values (RFC 4180), below a header. What a spreadsheet would take for a
 * formula is {@link Guarded}.
 */
final class SittingCsv {

    private final PrintStream out;

    SittingCsv(PrintStream out) {
        this.out = out;
    }

    /** A row for each sitting. */
    void sittings(List<KeptSitting> sittings) {
        row(
                "sitting",
                "learner",
                "quiz",
                "started",
                "latest",
                "state",
                "questions",
                "answered",
                "contested",
                "earned",
                "possible",
                "percent",
                "passed");
        for (KeptSitting each : sittings) {
            boolean finished = each.finished();
            row(
                    String.valueOf(each.id()),
                    each.learner(),
                    String.join(" ", each.quizzes()),
                    each.started().truncatedTo(ChronoUnit.SECONDS).toString(),
                    each.latest().truncatedTo(ChronoUnit.SECONDS).toString(),
                    SittingJson.state(each),
                    String.valueOf(each.questions()),
                    String.valueOf(each.answered()),
                    String.valueOf(each.contested()),
                    finished ? Json.number(each.earned()) : "",
                    Json.number(each.possible()),
                    finished ? String.format(Locale.ROOT, "%.1f", 100 * each.share()) : "",
                    each.passed().map(String::valueOf).orElse(""));
        }
    }

    /**
     * A row for each question of a sitting. It can be judged again: {@code quizline grade} reads it.
     *
     * @param quiz what was sat, if it is at hand
     * @param told whether verdicts may be told
     */
    void questions(KeptSitting sitting, List<KeptQuestion> questions, Optional<Quiz> quiz, boolean told) {
        row(
                "sitting",
                "learner",
                "number",
                "quiz",
                "question",
                "response",
                "verdict",
                "points",
                "of",
                "seconds",
                "appeal");
        for (KeptQuestion each : questions) {
            Optional<KeptAnswer> judged = each.answer().filter(unused -> told);
            row(
                    String.valueOf(sitting.id()),
                    sitting.learner(),
                    String.valueOf(each.number()),
                    each.quiz(),
                    each.question(),
                    each.answer()
                            .map(answer -> response(answer.response(), question(quiz, each)))
                            .orElse(""),
                    judged.map(answer -> answer.verdict().outcome().name().toLowerCase(Locale.ROOT))
                            .orElse(""),
                    judged.map(unused -> Json.number(each.earned())).orElse(""),
                    Json.number(each.points()),
                    each.answer()
                            .map(answer -> String.valueOf(answer.seconds()))
                            .orElse(""),
                    each.answer()
                            .map(answer -> answer.appeal().name().toLowerCase(Locale.ROOT))
                            .orElse(""));
        }
    }

    private static Optional<Question> question(Optional<Quiz> quiz, KeptQuestion each) {
        return quiz.filter(found -> found.id().equals(each.quiz())).flatMap(found -> found.question(each.question()));
    }

    /** The text form or, without its question, what is nearest to it. */
    private static String response(Response response, Optional<Question> question) {
        return question.filter(found -> ResponseForm.fit(found, response) instanceof Fit.Fits)
                .map(found -> ResponseForm.text(found, response))
                .orElseGet(() -> ResponseForm.text(response));
    }

    private void row(String... cells) {
        // RFC 4180 ends each line so.
        out.print(Arrays.stream(cells).map(SittingCsv::cell).collect(Collectors.joining(",", "", "\r\n")));
    }

    private static String cell(String content) {
        String safe = Guarded.cell(content.lines().map(Clean::shown).collect(Collectors.joining("\n")));
        return safe.matches("(?s).*[,\"\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
