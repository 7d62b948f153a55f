package io.github.quizline.session;

import static io.github.quizline.session.Sample.choices;
import static io.github.quizline.session.Sample.quiz;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizline.grade.Outcome;
import io.github.quizline.grade.Reason;
import io.github.quizline.grade.Verdict;
import io.github.quizline.quiz.FeedbackTime;
import io.github.quizline.quiz.Shuffle;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeptTest {

    private static final Fact.Started STARTED =
            Draw.of(List.of(quiz(Shuffle.OPTIONS, Sample.everyKind())), new Random(1), Watch.NOON, ExtraTime.NONE);

    @ParameterizedTest
    @MethodSource("seeds")
    void every_fact_is_read_as_it_was_written(long seed) {
        List<Fact> facts = new RandomFacts(STARTED, new Random(seed)).facts(30);

        assertThat(KeptReader.read(KeptWriter.write(facts))).isEqualTo(new Kept(facts, Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void facts_that_were_written_one_by_one_make_the_same_text(long seed) {
        List<Fact> facts = new RandomFacts(STARTED, new Random(seed)).facts(30);

        String whole = Kept.whole(facts.stream().map(Kept::text).toList());

        assertThat(whole).isEqualTo(KeptWriter.write(facts));
        assertThat(Kept.read(whole).facts()).isEqualTo(facts);
        assertThat(Kept.read(whole).started()).contains(STARTED);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_kept_text_survives_a_file_with_other_line_breaks(long seed) {
        List<Fact> facts = new RandomFacts(STARTED, new Random(seed)).facts(30);
        String kept = KeptWriter.write(facts);
        byte[] file = kept.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);

        assertThat(KeptReader.read(new String(file, StandardCharsets.UTF_8) + "\n\n")
                        .facts())
                .isEqualTo(facts);
        assertThat(KeptReader.read(kept.strip()).facts()).isEqualTo(facts);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_kept_text_has_only_signs_that_survive_anywhere(long seed) {
        String kept = KeptWriter.write(new RandomFacts(STARTED, new Random(seed)).facts(30));

        assertThat(new String(kept.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(kept);
        assertThat(kept.replace("\n", "").replace("\t", ""))
                .doesNotContainPattern("[\\p{Cc}\\u2028\\u2029\\ufeff\\ufffe\\uffff]");
    }

    @Test
    void a_kept_text_reads_as_it_is_described() {
        Fact.Started started = Draw.of(
                List.of(quiz(
                        settings -> settings.shuffle(Shuffle.QUESTIONS)
                                .feedback(FeedbackTime.END)
                                .time(Duration.ofMinutes(20))
                                .pass(0.6)
                                .penalty(0.25)
                                .hintCost(0.1),
                        List.of(Sample.term("town", "Kaesong")))),
                new Random(1),
                Watch.NOON,
                ExtraTime.NONE);
        Fact left = new Fact.Left(Watch.NOON.plusSeconds(1));
        Fact resumed = new Fact.Resumed(Watch.NOON.plusSeconds(2), Watch.NOON.plusSeconds(1));
        Fact hinted = new Fact.Hinted(Watch.NOON.plusSeconds(3), "kaesong", "town");
        Fact finished = new Fact.Finished(Watch.NOON.plusSeconds(4), false);
        Fact appealed = new Fact.Appealed(Watch.NOON.plusSeconds(5), "kaesong", "town");
        Verdict right = new Verdict(Outcome.ACCEPT, 1, new Reason("exact", List.of("Kaesong")), List.of(), List.of());
        Fact regraded = new Fact.Regraded(Watch.NOON.plusSeconds(6), "kaesong", "town", right);

        assertThat(KeptWriter.write(List.of(started, left, resumed, hinted, finished, appealed, regraded))
                        .lines())
                .containsExactly(
                        "quizline-sitting 1",
                        "started\t2026-03-22T12:00:00Z\tEND\t0.25\t0.1\tPT20M\t0.6\tfalse\t1\t1",
                        "quiz\tkaesong\t" + started.quizzes().get(0).digest(),
                        "drawn\tkaesong\ttown\t" + started.questions().get(0).digest() + "\t1.0\t1\tOPEN\t0",
                        "left\t2026-03-22T12:00:01Z",
                        "resumed\t2026-03-22T12:00:02Z\t2026-03-22T12:00:01Z",
                        "hinted\t2026-03-22T12:00:03Z\tkaesong\ttown",
                        "finished\t2026-03-22T12:00:04Z\tfalse",
                        "appealed\t2026-03-22T12:00:05Z\tkaesong\ttown",
                        "regraded\t2026-03-22T12:00:06Z\tkaesong\ttown\tACCEPT\t1.0\texact\t1\tKaesong\t0\t0",
                        "end\t10\tf32dfa61");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "quizline", "quizline-sitting", "quizline-sitting 0", "quizline-sitting x", "{}"})
    void another_text_is_no_kept_sitting(String text) {
        assertThat(refusal(text).why()).isEqualTo(Refusal.Why.NOT_A_SITTING);
        assertThat(refusal(text).sentence())
                .isEqualTo("This is no kept sitting: its first line is not \"quizline-sitting 1\".");
    }

    @Test
    void a_text_of_a_later_version_is_told() {
        assertThat(refusal("quizline-sitting 2\nanything").sentence())
                .isEqualTo("The sitting was kept by a later version of Quizline, in form 2; this one reads form 1.");
        assertThat(refusal("quizline-sitting 999999999").why()).isEqualTo(Refusal.Why.LATER_VERSION);
    }

    @Test
    void a_text_that_was_cut_off_is_damaged_wherever_it_was() {
        String kept = KeptWriter.write(new RandomFacts(STARTED, new Random(3)).facts(4))
                .strip();
        int first = kept.indexOf('\n');

        for (int end = first; end < kept.length(); end++) {
            assertThat(refusal(kept.substring(0, end)).why()).isEqualTo(Refusal.Why.DAMAGED);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_text_that_was_changed_is_damaged(long seed) {
        Random random = new Random(seed);
        String kept = KeptWriter.write(new RandomFacts(STARTED, random).facts(10));
        for (int i = 0; i < 30; i++) {
            String changed = changed(kept, random);
            Kept read = KeptReader.read(changed);
            if (read.refusal().isEmpty()) {
                assertThat(changed.lines())
                        .as("only line breaks were added")
                        .startsWith(kept.lines().toArray(String[]::new));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_text_that_was_forged_is_damaged_or_makes_a_sitting(long seed) {
        Random random = new Random(seed);
        List<Fact> facts = new RandomFacts(STARTED, random).facts(10);
        for (int i = 0; i < 30; i++) {
            Restored restored = Sitting.restore(
                    quiz(Shuffle.OPTIONS, Sample.everyKind()),
                    sealed(changed(KeptWriter.write(facts), random)),
                    new Watch());
            restored.sitting().ifPresent(sitting -> {
                sitting.current();
                sitting.overview();
                assertThat(sitting.score().share()).isBetween(0.0, 1.0);
                assertThat(KeptReader.read(sitting.state()).facts()).isEqualTo(sitting.facts());
            });
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | started\t2026 | 2",
                "2 | quiz\ta\tb | 2",
                "3 | quiz\tkaesong | 3",
                "3 | quiz\tkaesong\td\te | 3",
                "4 | drawn\tkaesong\tq1\td\tNaN\t1\tOPEN\t0 | 4",
                "4 | drawn\tkaesong\tq1\td\t1\t0\tOPEN\t0 | 4",
                "4 | drawn\tkaesong\tq1\td\t1\t1\tAJAR\t0 | 4",
                "4 | drawn\tkaesong\tq1\td\t1\t1\tOPEN\t-1 | 4",
                "4 | drawn\tkaesong\tq1\td\t1\t1\tOPEN\t2000000000 | 4",
                "5 | drawn\tkaesong\tq1\td\t1\t1\tOPEN\t0 | 5",
                "6 | moved\tnoon\t1 | 6",
                "6 | moved\t2026-03-22T12:00:00Z\t0 | 6",
                "6 | moved\t2026-03-22T12:00:00Z\t4 | 6",
                "6 | moved\t2026-03-22T12:00:00Z\t1\t1 | 6",
                "6 | resumed\t2026-03-22T12:00:00Z\tnoon | 6",
                "6 | left\t2026-03-22T12:00:00Z\ttrue | 6",
                "6 | danced\t2026-03-22T12:00:00Z | 6",
                "6 | skipped\t2026-03-22T12:00:00Z\tkaesong\tq9 | 6",
                "6 | flagged\t2026-03-22T12:00:00Z\tkaesong\tq1\tmaybe | 6",
                "6 | appealed\t2026-03-22T12:00:00Z\tkaesong\tq9 | 6",
                "6 | appealed\t2026-03-22T12:00:00Z\tkaesong\tq1\ttrue | 6",
                "6 | regraded\t2026-03-22T12:00:00Z\tkaesong\tq1 | 6",
                "6 | regraded\t2026-03-22T12:00:00Z\tkaesong\tq1\tUNFIT\t0\tr\t0\t0\t0 | 6",
                "6 | answered\t2026-03-22T12:00:00Z\tkaesong\tq1\t4\ttext\ta\tACCEPT\t1\tr\t0\t0\t0 | 6",
                "6 | answered\t2026-03-22T12:00:00Z\tkaesong\tq1\tvery\ttext\ta\tACCEPT\t1\tr\t0\t0\t0 | 6",
                "6 | answered\t2026-03-22T12:00:00Z\tkaesong\tq1\t\tsung\ta\tACCEPT\t1\tr\t0\t0\t0 | 6",
                "6 | answered\t2026-03-22T12:00:00Z\tkaesong\tq1\t\ttext\ta\tACCEPT\t2\tr\t0\t0\t0 | 6",
                "6 | answered\t2026-03-22T12:00:00Z\tkaesong\tq1\t\ttext\ta\tUNFIT\t0\tr\t0\t0\t0 | 6",
                "6 | answered\t2026-03-22T12:00:00Z\tkaesong\tq1\t\ttext\t\\x\tACCEPT\t1\tr\t0\t0\t0 | 6",
                "6 | answered\t2026-03-22T12:00:00Z\tkaesong\tq1\t\ttext\t\\u12\tACCEPT\t1\tr\t0\t0\t0 | 6",
            })
    void a_line_that_says_something_else_is_told_by_its_number(int line, String words, int told) {
        List<String> lines = new ArrayList<>(KeptWriter.write(List.of(
                        Draw.of(List.of(quiz(Shuffle.OPTIONS, choices(2))), new Random(1), Watch.NOON, ExtraTime.NONE),
                        new Fact.Moved(Watch.NOON, 2)))
                .lines()
                .toList());
        lines.set(line - 1, words);

        assertThat(refusal(sealed(String.join("\n", lines))))
                .isEqualTo(Refusal.of(Refusal.Why.DAMAGED, String.valueOf(told)));
    }

    @Test
    void nothing_happens_after_the_end() {
        List<Fact> facts = List.of(STARTED, new Fact.Finished(Watch.NOON, false), new Fact.Moved(Watch.NOON, 1));

        assertThat(refusal(KeptWriter.write(facts)).why()).isEqualTo(Refusal.Why.DAMAGED);
    }

    @Test
    void an_end_that_does_not_fit_is_damage() {
        String kept = KeptWriter.write(List.of(STARTED)).strip();
        String end = "end\t12\t";
        assertThat(kept).contains(end);

        assertThat(refusal(kept.replace(end, "end\t11\t")).arguments()).containsExactly("13");
        assertThat(refusal(kept.replace(end, end + "0")).arguments()).containsExactly("13");
        assertThat(refusal(kept + "\t").arguments()).containsExactly("13");
        assertThat(refusal(kept + "\n\nmoved").arguments()).containsExactly("15");
    }

    @Test
    void lists_within_lists_without_end_are_refused() {
        String parts = "ACCEPT\t1\tr\t0\t0\t1\tp\t".repeat(100_000);
        String text = KeptWriter.write(List.of(STARTED))
                .replace("end\t", "answered\t2026-03-22T12:00:00Z\tkaesong\tchoice\t\ttext\ta\t" + parts + "\nend\t");

        assertThat(refusal(sealed(text)).sentence())
                .isEqualTo("The kept sitting has been cut off or changed: line 13 is not as it was written.");
    }

    static Stream<Long> seeds() {
        return new Random(42).longs(20).boxed();
    }

    private static Refusal refusal(String kept) {
        return KeptReader.read(kept).refusal().orElseThrow();
    }

    /** The text with an end that fits it, as one would have who forges it. */
    private static String sealed(String text) {
        List<String> lines =
                text.lines().filter(line -> !line.startsWith("end\t")).toList();
        String body = String.join("\n", lines);
        return body + "\nend\t" + lines.size() + "\t" + KeptReader.checksum(body);
    }

    private static String changed(String text, Random random) {
        int at = random.nextInt(text.length());
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        int line = random.nextInt(lines.size());
        switch (random.nextInt(6)) {
            case 0 -> lines.remove(line);
            case 1 -> lines.add(line, lines.get(random.nextInt(lines.size())));
            default -> {
                String replaced = text.substring(at, at + random.nextInt(2));
                String replacement = replacement(text, random);
                return text.substring(0, at) + replacement + text.substring(at + replaced.length());
            }
        }
        return String.join("\n", lines);
    }

    private static String replacement(String text, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> "\t";
            case 2 -> String.valueOf((char) random.nextInt(128));
            default -> String.valueOf(text.charAt(random.nextInt(text.length())));
        };
    }
}
