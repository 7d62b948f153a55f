package io.github.quizline.cli;

import io.github.quizline.problem.Edit;
import io.github.quizline.problem.Position;
import io.github.quizline.problem.Problem;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A problem as one line of JSON: {@code file}, {@code line} and {@code column} (from 1, in code points), {@code severity}
 * ({@code error} or {@code warning}), {@code rule}, {@code arguments} (a list of texts), {@code sentence}, and {@code mend}
 * ({@code null}, or an object of {@code from}, {@code to}, each with {@code line} and {@code column}, and {@code
 * replacement}).
 */
final class ProblemJson {

    private ProblemJson() {}

    static String of(Problem problem) {
        return "{\"file\":" + Json.text(problem.source())
                + "," + fields(problem.at())
                + ",\"severity\":" + Json.text(problem.severity().word())
                + ",\"rule\":" + Json.text(problem.rule())
                + ",\"arguments\":" + texts(problem.arguments())
                + ",\"sentence\":" + Json.text(problem.sentence())
                + ",\"mend\":" + problem.mend().map(ProblemJson::mend).orElse("null")
                + "}";
    }

    private static String mend(Edit edit) {
        return "{\"from\":{" + fields(edit.from())
                + "},\"to\":{" + fields(edit.to())
                + "},\"replacement\":" + Json.text(edit.replacement())
                + "}";
    }

    private static String fields(Position at) {
        return "\"line\":" + at.line() + ",\"column\":" + at.column();
    }

    private static String texts(List<String> texts) {
        return texts.stream().map(Json::text).collect(Collectors.joining(",", "[", "]"));
    }
}
