package io.github.quizline.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.quizline.bench.Limit;
import io.github.quizline.progress.Preferences;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.session.Sitting;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From a key to all of its bytes written, on a window of 200 columns and 60 lines: the slowest key in a hundred. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class KeyToScreenBenchmark {

    private static final Key[] TYPED = {
        new Key.Typed("개"), new Key.Typed("a"), Key.Named.LEFT, Key.Named.BACKSPACE, Key.Named.DELETE
    };
    private static final Key[] READ = {Key.Named.PAGE_DOWN, Key.Named.PAGE_UP, Key.Named.DOWN, Key.Named.UP};

    private Scene question;
    private Scene passage;
    private Screen screen;
    private int next;

    @Setup
    public void prepare() throws IOException {
        String article = "    The office in Kaesong (개성) stood empty *again*, as it was told.\n".repeat(2_000);
        String file = Files.readString(Path.of("src/test/resources/terminal/screens/all-forms.yaml"))
                .replace("  text: |\n    The", "  text: |\n" + article + "\n    The");
        Quiz quiz = Trial.quiz(file);
        Sitting sitting = Sitting.start(quiz, new Random(1), InstantSource.system());
        passage = Scene.begin(quiz, sitting, new Random(1), Preferences.DEFAULT, new Scene.Size(200, 60))
                .on(Key.Named.ENTER);
        question = passage.with(sitting.goTo(2)).front();
        Terminal terminal = new DumbTerminal(
                "virtual", "xterm-256color", InputStream.nullInputStream(), OutputStream.nullOutputStream(), UTF_8);
        terminal.setSize(Size.of(200, 60));
        screen = new Screen(terminal, Map.of(), Preferences.DEFAULT);
        screen.enter();
    }

    @Benchmark
    @Limit(atMost = 16_000, percentile = 99)
    public Scene typing() {
        next++;
        question = shown(question.on(TYPED[next % TYPED.length]));
        return question;
    }

    @Benchmark
    @Limit(atMost = 16_000, percentile = 99)
    public Scene reading() {
        next++;
        passage = shown(passage.on(READ[next % READ.length]));
        return passage;
    }

    private Scene shown(Scene scene) {
        screen.show(Painter.paint(scene));
        return scene;
    }
}
