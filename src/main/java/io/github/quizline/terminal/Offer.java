package io.github.quizline.terminal;

import io.github.quizline.markup.Markup;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A quiz at hand, and what the learner has done with it so far.
 *
 * @param name what it can be asked for by
 * @param title what it is called; its name if it is broken
 * @param questions how many a sitting asks
 * @param past the last sitting that is over
 * @param unfinished the last sitting that can be gone on with
 * @param broken whether it has to be mended before it can be sat
 */
public record Offer(
        String name,
        String title,
        int questions,
        Optional<Past> past,
        Optional<Unfinished> unfinished,
        boolean broken) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /**
     * What a sitting came to.
     *
     * @param earned points
     * @param possible points
     * @param passed whether the pass mark was reached; empty if there is none
     */
    public record Past(double earned, double possible, Optional<Boolean> passed, LocalDate on) {}

    /**
     * How far a sitting went.
     *
     * @param answered how many questions
     * @param questions out of how many
     */
    public record Unfinished(int answered, int questions, LocalDate on) {}

    /** A quiz that has to be mended before it can be sat. */
    public static Offer broken(String name) {
        return new Offer(name, name, 0, Optional.empty(), Optional.empty(), true);
    }

    /** Its title, as a line shows it. */
    String heading() {
        return broken ? title : Markup.plain(title).replace('\n', ' ');
    }

    /** What there is to tell of it, in sentences. */
    String story() {
        if (broken) {
            return Words.of("offer.broken", name);
        }
        List<String> sentences = new ArrayList<>(List.of(Words.of("offer.size", Words.count("questions", questions))));
        unfinished.ifPresent(left -> sentences.add(Words.of(
                "offer.unfinished",
                String.valueOf(left.answered()),
                String.valueOf(left.questions()),
                DAY.format(left.on()))));
        past.ifPresent(over -> sentences.add(storyOf(over)));
        return String.join(" ", sentences);
    }

    private static String storyOf(Past past) {
        double share = past.possible() == 0 ? 1 : Math.min(1, past.earned() / past.possible());
        String key = past.passed().map(passed -> passed ? ".passed" : ".failed").orElse("");
        return Words.of(
                "offer.past" + key,
                Amounts.number(past.earned()),
                Words.count("points", past.possible()),
                Amounts.percent(share),
                DAY.format(past.on()));
    }
}
