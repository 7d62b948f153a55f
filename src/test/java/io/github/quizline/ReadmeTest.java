package io.github.quizline;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizline.format.Resolver;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.session.Sitting;
import io.github.quizline.terminal.PlainSitting;
import io.github.quizline.terminal.PlainTerminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what happens. */
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final Pattern TYPED = Pattern.compile("(?m)^Your answer: (.*)$");

    @Test
    void the_quiz_of_six_lines_is_read_without_a_problem() throws IOException {
        String quiz = blocks("yaml").get(0);
        assertThat(quiz.lines()).hasSize(6);
        assertThat(Quizline.read(quiz, "README.yaml", Resolver.NONE).problems()).isEmpty();
    }

    @Test
    void the_java_of_the_readme_compiles_and_prints_what_its_comments_say(@TempDir Path folder) throws Exception {
        String code = blocks("java").get(0);
        assertThat(code.lines().filter(line -> !line.startsWith("import ") && !line.isEmpty()))
                .hasSizeLessThanOrEqualTo(10);
        assertThat(printedBy(code, folder)).isEqualTo(comments(code));
    }

    @Test
    void the_sitting_of_the_readme_goes_as_it_shows() throws IOException {
        String shown = blocks("console").get(0).replaceFirst("(?s).*\\$ target/quizline play [^\n]*\n", "");
        List<String> typed =
                TYPED.matcher(shown).results().map(answer -> answer.group(1)).toList();
        String pattern =
                Stream.of(shown.split("(?m)^…$", -1)).map(Pattern::quote).collect(joining("(?s:.*)"));

        assertThat(typed).hasSize(2);
        assertThat(atTerminal(blocks("yaml").get(0), typed)).matches(pattern);
    }

    /** What stands on a terminal after a sitting; what is typed there stands behind its prompt. */
    private static String atTerminal(String text, List<String> typed) throws IOException {
        Quiz quiz = Quizline.read(text, "README.yaml", Resolver.NONE).quiz().orElseThrow();
        byte[] lines = (String.join("\n", typed) + "\n").getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        try (Terminal terminal = new DumbTerminal(
                "readme", Terminal.TYPE_DUMB, new ByteArrayInputStream(lines), shown, StandardCharsets.UTF_8)) {
            Sitting sitting = Sitting.start(quiz, new Random(1), InstantSource.system());
            new PlainSitting(quiz, sitting, new PlainTerminal(terminal, true, 0)).sit();
        }
        Iterator<String> echo = typed.iterator();
        return Pattern.compile("Your answer: ")
                .matcher(shown.toString(StandardCharsets.UTF_8))
                .replaceAll(prompt -> prompt.group() + echo.next() + "\n");
    }

    private static List<String> printedBy(String code, Path folder) throws Exception {
        Path source = Files.writeString(
                folder.resolve("Readme.java"),
                imports(code) + "class Readme { public static void main(String[] args) throws Exception {\n"
                        + code.replaceAll("(?m)^import .*$", "") + "}}");
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        errors,
                        "-d",
                        folder.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        source.toString());
        assertThat(result).as(errors.toString(StandardCharsets.UTF_8)).isZero();
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream standard = System.out;
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            var main = loader.loadClass("Readme").getDeclaredMethod("main", String[].class);
            main.setAccessible(true);
            main.invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(standard);
        }
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static String imports(String code) {
        return String.join(
                        "\n",
                        code.lines().filter(line -> line.startsWith("import ")).toList()) + "\n";
    }

    private static List<String> comments(String code) {
        return code.lines()
                .filter(line -> line.contains("println") && line.contains(" // "))
                .map(line -> line.substring(line.indexOf(" // ") + 4))
                .toList();
    }

    private static List<String> blocks(String language) throws IOException {
        Matcher block = Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$").matcher(Files.readString(README));
        List<String> found = new ArrayList<>();
        while (block.find()) {
            found.add(block.group(1));
        }
        return found;
    }
}
