package io.github.quizline.cli;

import io.github.quizline.grade.Verdict;
import io.github.quizline.progress.KeptAnswer;
import io.github.quizline.progress.KeptQuestion;
import io.github.quizline.progress.KeptSitting;
import io.github.quizline.quiz.ResponseForm;
import java.util.Locale;
import java.util.Optional;

/**
 * Sittings and their questions as lines of JSON.
 *
 * <p>A sitting: {@code sitting} (its number), {@code learner}, {@code quizzes} (ids), {@code started}, {@code latest},
 * {@code state} ({@code finished}, {@code unfinished} or {@code aside}), {@code questions}, {@code answered}, {@code
 * contested}, {@code earned}, {@code possible}, {@code share} (0 to 1), {@code pass} and {@code passed}. What is not known
 * before the end is {@code null}, as are the last two where there is no pass mark.
 *
 * <p>A question: {@code sitting}, {@code learner}, {@code number}, {@code quiz}, {@code question} (ids), {@code points},
 * {@code response} (the map form that {@link ResponseForm} tells), {@code at}, {@code seconds}, {@code verdict}, {@code
 * score}, {@code earned}, {@code rule}, {@code reason}, {@code certainty} and {@code appeal} ({@code none}, {@code open} or
 * {@code decided}); {@code null} where there is no answer, or the verdict is not to be told yet.
 */
final class SittingJson {

    private SittingJson() {}

    static JsonLine of(KeptSitting sitting) {
        JsonLine line = new JsonLine()
                .number("sitting", sitting.id())
                .text("learner", sitting.learner())
                .any("quizzes", sitting.quizzes())
                .text("started", sitting.started().toString())
                .text("latest", sitting.latest().toString())
                .text("state", state(sitting))
                .number("questions", sitting.questions())
                .number("answered", sitting.answered())
                .number("contested", sitting.contested());
        if (sitting.finished()) {
            line.number("earned", sitting.earned())
                    .number("possible", sitting.possible())
                    .number("share", sitting.share());
        } else {
            line.nothing("earned").number("possible", sitting.possible()).nothing("share");
        }
        sitting.pass().ifPresentOrElse(pass -> line.number("pass", pass), () -> line.nothing("pass"));
        return sitting.passed().map(passed -> line.flag("passed", passed)).orElseGet(() -> line.nothing("passed"));
    }

    static String state(KeptSitting sitting) {
        if (sitting.finished()) {
            return "finished";
        }
        return sitting.aside() ? "aside" : "unfinished";
    }

    /** @param told whether the verdict may be told */
    static JsonLine of(KeptSitting sitting, KeptQuestion question, boolean told) {
        JsonLine line = new JsonLine()
                .number("sitting", sitting.id())
                .text("learner", sitting.learner())
                .number("number", question.number())
                .text("quiz", question.quiz())
                .text("question", question.question())
                .number("points", question.points());
        Optional<KeptAnswer> answer = question.answer();
        answer.ifPresentOrElse(
                given -> line.any("response", ResponseForm.map(given.response()))
                        .text("at", given.at().toString())
                        .number("seconds", given.seconds()),
                () -> line.nothing("response").nothing("at").nothing("seconds"));
        answer.filter(unused -> told)
                .ifPresentOrElse(given -> judged(line, question, given.verdict()), () -> unjudged(line));
        answer.flatMap(KeptAnswer::certainty)
                .ifPresentOrElse(
                        certainty -> line.number("certainty", certainty.level()), () -> line.nothing("certainty"));
        answer.ifPresentOrElse(
                given -> line.text("appeal", given.appeal().name().toLowerCase(Locale.ROOT)),
                () -> line.nothing("appeal"));
        return line;
    }

    private static void judged(JsonLine line, KeptQuestion question, Verdict verdict) {
        line.text("verdict", verdict.outcome().name().toLowerCase(Locale.ROOT))
                .number("score", verdict.score())
                .number("earned", question.earned())
                .text("rule", verdict.reason().rule())
                .text("reason", verdict.reason().sentence());
    }

    private static void unjudged(JsonLine line) {
        line.nothing("verdict")
                .nothing("score")
                .nothing("earned")
                .nothing("rule")
                .nothing("reason");
    }
}
