package io.github.quizline.terminal;

import io.github.quizline.progress.Preferences;
import io.github.quizline.session.ExtraTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One thing that a learner can prefer, and what it can be. */
enum Setting {
    LEARNER {
        @Override
        List<Preferences> choices(Preferences now, Preferences found) {
            return List.of(now);
        }

        @Override
        String value(Preferences of) {
            return of.learner().isEmpty() ? Words.of("setting.learner.none") : of.learner();
        }
    },
    PLAIN {
        @Override
        List<Preferences> choices(Preferences now, Preferences found) {
            return List.of(now.withPlain(false), now.withPlain(true));
        }

        @Override
        String value(Preferences of) {
            return Words.of(of.plain() ? "setting.plain.lines" : "setting.plain.screen");
        }
    },
    WIDTH {
        @Override
        List<Preferences> choices(Preferences now, Preferences found) {
            Stream<OptionalInt> usual = Stream.of(OptionalInt.empty());
            Stream<OptionalInt> others = IntStream.of(40, 50, 60, 80, 100, 120).mapToObj(OptionalInt::of);
            return Stream.of(usual, others, Stream.of(now.width(), found.width()))
                    .flatMap(widths -> widths)
                    .distinct()
                    .sorted(Comparator.comparing(width -> width.orElse(PlainPage.WIDEST)))
                    .map(now::withWidth)
                    .toList();
        }

        @Override
        String value(Preferences of) {
            String columns = String.valueOf(of.width().orElse(PlainPage.WIDEST));
            return Words.of(of.width().isPresent() ? "setting.width.some" : "setting.width.usual", columns);
        }
    },
    EXTRA_TIME {
        @Override
        List<Preferences> choices(Preferences now, Preferences found) {
            return Stream.of(
                            ExtraTime.NONE,
                            ExtraTime.times(1.5),
                            ExtraTime.times(2),
                            ExtraTime.times(3),
                            ExtraTime.UNLIMITED,
                            now.extraTime(),
                            found.extraTime())
                    .distinct()
                    .sorted(Comparator.comparing(extra -> extra.factor().orElse(Double.MAX_VALUE)))
                    .map(now::withExtraTime)
                    .toList();
        }

        @Override
        String value(Preferences of) {
            ExtraTime extra = of.extraTime();
            if (extra.equals(ExtraTime.NONE)) {
                return Words.of("setting.extra-time.none");
            }
            return extra.factor().isPresent()
                    ? Words.of(
                            "setting.extra-time.times",
                            Amounts.number(extra.factor().getAsDouble()))
                    : Words.of("setting.extra-time.unlimited");
        }
    },
    TIMER {
        @Override
        List<Preferences> choices(Preferences now, Preferences found) {
            return List.of(now.withTimerHidden(false), now.withTimerHidden(true));
        }

        @Override
        String value(Preferences of) {
            return Words.of(of.timerHidden() ? "setting.timer.hidden" : "setting.timer.shown");
        }
    };

    /** All of them, in the order in which they are offered. */
    static final List<Setting> ALL = List.of(values());

    /**
     * The preferences with each thing that this can be, in their order; those of now are among them.
     *
     * @param found what was preferred before anything was changed, which may be out of the ordinary
     */
    abstract List<Preferences> choices(Preferences now, Preferences found);

    /** What it is, in words. */
    abstract String value(Preferences of);

    /** What it is called, in a word or two. */
    String title() {
        return Words.of("setting." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** The preferences so many steps from those of now, and round behind the last. */
    Preferences turned(Preferences now, Preferences found, int steps) {
        List<Preferences> choices = choices(now, found);
        return choices.get(Math.floorMod(choices.indexOf(now) + steps, choices.size()));
    }
}
