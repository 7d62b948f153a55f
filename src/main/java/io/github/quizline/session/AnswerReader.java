package io.github.quizline.session;

import io.github.quizline.grade.Outcome;
import io.github.quizline.grade.Reason;
import io.github.quizline.grade.Verdict;
import io.github.quizline.quiz.Extra;
import io.github.quizline.quiz.Option;
import io.github.quizline.quiz.Response;
import java.util.LinkedHashSet;

/** Reads a response and its verdict. Every method throws {@link IllegalArgumentException} if its line says something else. */
record AnswerReader(Fields line) {

    Response response() {
        String shape = line.text();
        return switch (shape) {
            case "skipped" -> Response.skipped();
            case "text" -> Response.text(line.text());
            case "chosen" -> Response.chosen(line.text());
            case "ticked" -> new Response.Ticked(new LinkedHashSet<>(line.texts()));
            case "ordered" -> new Response.Ordered(line.texts());
            case "paired" -> Response.paired(line.pairs());
            case "filled" -> Response.filled(line.pairs());
            default -> throw new IllegalArgumentException("no response: " + shape);
        };
    }

    Verdict verdict() {
        return new Verdict(
                Outcome.valueOf(line.text()),
                line.amount(),
                new Reason(line.text(), line.texts()),
                line.list(this::option),
                line.list(this::part));
    }

    private Verdict.Part part() {
        return new Verdict.Part(line.text(), verdict());
    }

    private Option option() {
        return new Option(line.text(), line.text(), line.text(), line.amount(), line.flag(), line.map(this::extra));
    }

    private Extra extra() {
        String shape = line.text();
        return switch (shape) {
            case "text" -> new Extra.Text(line.text());
            case "items" -> new Extra.Items(line.list(this::extra));
            case "fields" -> new Extra.Fields(line.map(this::extra));
            default -> throw new IllegalArgumentException("no extra: " + shape);
        };
    }
}
