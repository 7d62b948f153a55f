package io.github.quizline.cli;

import io.github.quizline.check.Rule;
import io.github.quizline.problem.Edit;
import io.github.quizline.problem.Position;
import io.github.quizline.problem.Problem;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Problems as a log of SARIF 2.1.0 (OASIS Standard, 27 March 2020), which editors and code hosts read. Columns count code
 * points.
 */
final class Sarif {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final List<String> rules;

    private Sarif(List<String> rules) {
        this.rules = rules;
    }

    /** One log of one run. */
    static String of(String version, List<Problem> problems) {
        List<String> rules = new ArrayList<>(
                new TreeSet<>(problems.stream().map(Problem::rule).toList()));
        return new Sarif(rules).log(version, problems);
    }

    private String log(String version, List<Problem> problems) {
        JsonLine driver = new JsonLine()
                .text("name", "quizline")
                .text("version", version)
                .value("rules", array(rules.stream().map(Sarif::descriptor).toList()));
        JsonLine run = new JsonLine()
                .value("tool", new JsonLine().value("driver", driver.toString()).toString())
                .text("columnKind", "unicodeCodePoints")
                .value("results", array(problems.stream().map(this::result).toList()));
        return new JsonLine()
                .text("$schema", SCHEMA)
                .text("version", "2.1.0")
                .value("runs", array(List.of(run)))
                .toString();
    }

    private static JsonLine descriptor(String name) {
        JsonLine descriptor = new JsonLine().text("id", name);
        Rule.of(name)
                .ifPresent(rule -> descriptor
                        .value("shortDescription", message(rule.summary()))
                        .value("fullDescription", message(rule.why()))
                        .value("help", message(rule.source())));
        return descriptor;
    }

    private JsonLine result(Problem problem) {
        String file = new JsonLine().text("uri", uri(problem.source())).toString();
        JsonLine place = new JsonLine()
                .value("artifactLocation", file)
                .value("region", region(problem.at(), problem.at()).toString());
        JsonLine result = new JsonLine()
                .text("ruleId", problem.rule())
                .number("ruleIndex", rules.indexOf(problem.rule()))
                .text("level", problem.severity().word())
                .value("message", message(problem.sentence()))
                .value("locations", array(List.of(new JsonLine().value("physicalLocation", place.toString()))));
        problem.mend().ifPresent(edit -> result.value("fixes", array(List.of(fix(file, edit)))));
        return result;
    }

    private static JsonLine fix(String file, Edit edit) {
        JsonLine replacement = new JsonLine()
                .value("deletedRegion", region(edit.from(), edit.to()).toString())
                .value("insertedContent", message(edit.replacement()));
        JsonLine change =
                new JsonLine().value("artifactLocation", file).value("replacements", array(List.of(replacement)));
        return new JsonLine().value("artifactChanges", array(List.of(change)));
    }

    private static JsonLine region(Position from, Position to) {
        return new JsonLine()
                .number("startLine", from.line())
                .number("startColumn", from.column())
                .number("endLine", to.line())
                .number("endColumn", to.column());
    }

    private static String message(String text) {
        return new JsonLine().text("text", text).toString();
    }

    private static String array(List<JsonLine> items) {
        return items.stream().map(JsonLine::toString).collect(Collectors.joining(",", "[", "]"));
    }

    /** What is relative stays so: a log is read where the files are. */
    private static String uri(String file) {
        Path path = Path.of(file);
        try {
            return path.isAbsolute()
                    ? path.toUri().toString()
                    : new URI(null, null, file.replace('\\', '/'), null).toASCIIString();
        } catch (URISyntaxException e) {
            return path.toUri().toString();
        }
    }
}
