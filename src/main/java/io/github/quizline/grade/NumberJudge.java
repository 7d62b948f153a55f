package io.github.quizline.grade;

import io.github.quizline.quiz.Expected;
import io.github.quizline.quiz.Option;
import io.github.quizline.quiz.Tolerance;
import io.github.quizline.quiz.Typing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges a typed number: by its exact value, whatever way it is written. */
final class NumberJudge implements Customs {

    private static final Ratio ONE = Ratio.of(BigDecimal.ONE);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern OR = Pattern.compile("\\bor\\b(?! so\\b| thereabouts\\b)|[;|\n\r]");
    private static final Pattern UNIT_ASKED = Pattern.compile("\\b(?:in|how many|what) (?=((?:[^\\s?.,;!]+ ?){1,3}))");
    private static final Pattern ASKS_WEIGHT = Pattern.compile("\\b(?:weigh(?:s|ed|t|ts)?|heavy|mass)\\b");
    private static final Pattern ASKS_HOW_MANY = Pattern.compile("\\bhow many\\b");
    private static final Pattern BLANKS = Pattern.compile("[\\s?.,;!]+");

    private static final String UNREADABLE = "not-a-number";

    /** The most words of any kind that may stand behind a number. */
    private static final int MOST_WORDS_BEHIND = 3;

    /** A listed number. */
    private record Meant(Option option, NumberReader.Reading reading) {}

    private final Circumstances circumstances;
    private final Tolerance tolerance;
    private final boolean unitRequired;
    private final Optional<Unit> unit;
    private final boolean counts;
    private final NumberSpelling spelling;
    private final List<Meant> meant = new ArrayList<>();

    NumberJudge(Expected.Numeric expected, Circumstances circumstances) {
        this.circumstances = circumstances;
        this.tolerance = expected.tolerance();
        this.spelling = new NumberSpelling(circumstances.typos()::isTypo, this::mayPrecede);
        this.unitRequired = expected.unitRequired();
        this.unit = Unit.named(expected.unit()).stream().findFirst().or(() -> unitAsked(circumstances.stem()));
        this.counts = unit.isEmpty() && asksForCount(circumstances.stem());
        boolean weighed = ASKS_WEIGHT.matcher(circumstances.stem()).find();
        String dimension = unit.map(Unit::dimension).orElse(weighed ? "mass" : "");
        for (Option option : expected.answers().alternatives()) {
            read(option.text(), dimension, false).ifPresent(reading -> meant.add(new Meant(option, inUnit(reading))));
        }
    }

    /** The unit that a question asks for, as in "What is its speed in m/s?". */
    private static Optional<Unit> unitAsked(String stem) {
        Matcher matcher = UNIT_ASKED.matcher(stem);
        while (matcher.find()) {
            String name = matcher.group(1).strip();
            while (!name.isEmpty()) {
                List<Unit> units = Unit.named(name);
                if (!units.isEmpty()) {
                    return Optional.of(units.get(0));
                }
                name = name.substring(0, Math.max(0, name.lastIndexOf(' ')));
            }
        }
        return Optional.empty();
    }

    /** Whether a question asks how many there are of something that is no unit. */
    private static boolean asksForCount(String stem) {
        return ASKS_HOW_MANY.matcher(stem).find()
                && BLANKS.splitAsStream(stem).allMatch(word -> Unit.named(word).isEmpty());
    }

    private Optional<NumberReader.Reading> read(String text, String dimension, boolean scalesFirst) {
        return NumberReader.read(text, circumstances.language(), dimension, scalesFirst, this::mayPrecede);
    }

    private boolean mayPrecede(String word) {
        return circumstances.asked().contains(word)
                || Additions.areFunctionWords(List.of(word))
                || word.equals("number");
    }

    private NumberReader.Reading inUnit(NumberReader.Reading reading) {
        return new NumberReader.Reading(
                reading.ends().stream().map(this::inUnit).toList());
    }

    private Amount inUnit(Amount amount) {
        return amount.unit().isEmpty() ? unit.map(amount::withUnit).orElse(amount) : amount;
    }

    @Override
    public Ruling judge(Candidate typed) {
        Ruling ruling = judge(typed.text());
        boolean mayBeMisspelt = !ruling.isRight()
                && circumstances.typing() != Typing.EXACT
                && circumstances.language().english();
        return mayBeMisspelt
                ? spelling.mended(typed.text())
                        .map(this::judge)
                        .filter(mended -> mended.outcome().compareTo(ruling.outcome()) <= 0
                                && !mended.reason().rule().equals(UNREADABLE))
                        .map(mended -> mended.isRight()
                                ? Ruling.close(mended.recognised().get(0))
                                : mended)
                        .orElse(ruling)
                : ruling;
    }

    private Ruling judge(String text) {
        Ruling best = Ruling.noMatch();
        boolean readable = false;
        Map<String, List<NumberReader.Reading>> byDimension = new HashMap<>();
        for (Meant one : meant) {
            String dimension = one.reading().first().unit().map(Unit::dimension).orElse("");
            List<NumberReader.Reading> readings =
                    byDimension.computeIfAbsent(dimension, measured -> readings(text, measured));
            for (NumberReader.Reading reading : readings) {
                readable = true;
                Ruling ruling = judge(reading, one);
                boolean other = circumstances.typing() == Typing.EXACT
                        && !(ruling.isRight() && isInUnitOf(reading, one.reading()));
                best = best.orBetter(other ? Ruling.noMatch() : ruling);
            }
        }
        if (!readable && !meant.isEmpty()) {
            Optional<Ruling> bound = Bounds.ruling(text, "bound-for-value", this::isReadable);
            best = bound.orElseGet(() -> Ruling.reject(areSeveral(text) ? "two-answers" : UNREADABLE));
        } else if (best.outcome() == Outcome.REJECT && areSeveral(text)) {
            best = Ruling.reject("two-answers");
        }
        return best;
    }

    private static boolean areSeveral(String text) {
        return OR.matcher(text.toLowerCase(Locale.ROOT)).find();
    }

    private boolean isReadable(String text) {
        return read(text, "", false).isPresent();
    }

    @Override
    public boolean isLacking(Candidate typed) {
        return unitRequired && judge(typed).outcome() == Outcome.PROMPT;
    }

    private static boolean isInUnitOf(NumberReader.Reading typed, NumberReader.Reading listed) {
        return typed.last().unit().isEmpty()
                || typed.last().unit().equals(listed.last().unit());
    }

    /** The ways to read a number: an m may be metres and millions. */
    private List<NumberReader.Reading> readings(String text, String dimension) {
        List<NumberReader.Reading> readings = new ArrayList<>(2);
        read(text, dimension, false).ifPresent(readings::add);
        if (text.indexOf('m') >= 0 || text.indexOf('M') >= 0) {
            read(text, dimension, true).ifPresent(readings::add);
        }
        return readings;
    }

    private Ruling judge(NumberReader.Reading typed, Meant one) {
        if (!restFits(typed.last(), one.reading().last())) {
            return Ruling.reject(typed.last().unit().isPresent() ? "another-unit" : "unknown-unit");
        }
        if (!one.reading().isRange()) {
            return typed.isRange()
                    ? Ruling.reject("range-for-one")
                    : judge(typed.first(), one.reading().first(), one.option());
        }
        Ruling first = judge(typed.first(), one.reading().first(), one.option());
        Ruling last = judge(typed.last(), one.reading().last(), one.option());
        if (typed.isRange()) {
            return first.isRight() ? last : last.isRight() ? first : Ruling.noMatch();
        }
        return isInside(typed.first(), one.reading()) ? Ruling.prompt("both-ends") : Ruling.noMatch();
    }

    /** Whether what stands behind the number does it no harm: words of the question, or a few words of any kind. */
    private boolean restFits(Amount typed, Amount meant) {
        List<String> rest = typed.rest().stream()
                .filter(word -> !circumstances.asked().contains(English.folded(word))
                        && !circumstances.asked().contains(word)
                        && !meant.rest().contains(word))
                .toList();
        boolean unitKnown = meant.unit().isPresent() && typed.unit().isEmpty();
        boolean harmless = Additions.areFunctionWords(rest) || (!unitKnown && rest.size() <= MOST_WORDS_BEHIND);
        return harmless && rest.stream().noneMatch(Negations::isOne);
    }

    private boolean isInside(Amount typed, NumberReader.Reading range) {
        Optional<Ratio> value = comparable(typed, range.first());
        return value.isPresent()
                && value.get().compareTo(range.first().value()) >= 0
                && value.get().compareTo(range.last().value()) <= 0;
    }

    /** The typed value in the unit of the listed one; empty if they measure different things. */
    private static Optional<Ratio> comparable(Amount typed, Amount meant) {
        if (typed.unit().isEmpty() || meant.unit().isEmpty()) {
            boolean share = meant.unit().isEmpty()
                    && isPercent(typed)
                    && meant.value().abs().compareTo(ONE) <= 0;
            return Optional.of(share ? typed.value().dividedBy(HUNDRED) : typed.value());
        }
        Unit from = typed.unit().get();
        Unit to = meant.unit().get();
        return from.dimension().equals(to.dimension())
                ? Optional.of(to.fromBase(from.toBase(typed.value())))
                : Optional.empty();
    }

    private Ruling judge(Amount typed, Amount meant, Option option) {
        Optional<Ratio> value = comparable(typed, meant);
        boolean measured = counts && meant.unit().isEmpty() && typed.unit().isPresent();
        if (value.isEmpty() || measured) {
            return Ruling.reject("another-unit");
        }
        if (isNear(value.get(), meant.value()) || isRounded(typed, meant)) {
            boolean unitLacking =
                    unitRequired && typed.unit().isEmpty() && typed.rest().isEmpty();
            return unitLacking ? Ruling.prompt("unit-wanted") : Ruling.accept("value", option, option.text());
        }
        if (typed.unit().isEmpty() && isPercent(meant) && isNear(value.get().times(HUNDRED), meant.value())) {
            return typed.fraction() ? Ruling.accept("value", option, option.text()) : Ruling.prompt("percent-wanted");
        }
        boolean mantissa = typed.mantissa().isEmpty()
                && meant.mantissa().filter(bare -> isNear(value.get(), bare)).isPresent();
        if (mantissa) {
            return Ruling.prompt("scale-wanted");
        }
        boolean separator =
                typed.otherwise().filter(other -> isNear(other, meant.value())).isPresent();
        return separator ? Ruling.prompt("separator-unclear") : Ruling.noMatch();
    }

    /** Whether the answer in the unit that was typed, rounded as far as was typed, is what was typed: 3.1 miles are 5 km. */
    private static boolean isRounded(Amount typed, Amount meant) {
        return typed.unit().isPresent()
                && meant.unit()
                        .filter(unit -> unit.isUnlike(typed.unit().get()))
                        .map(unit -> typed.unit().get().fromBase(unit.toBase(meant.value())))
                        .filter(exact -> typed.value().isRoundingOf(exact))
                        .isPresent();
    }

    private static boolean isPercent(Amount amount) {
        return amount.unit()
                .filter(known -> known.dimension().equals("percent"))
                .isPresent();
    }

    /** {@code |x - a| <= t}, or {@code |x - a| <= t |a|} where the tolerance is a share. */
    private boolean isNear(Ratio value, Ratio answer) {
        Ratio largest = tolerance.relative() ? answer.abs().times(tolerance.amount()) : Ratio.of(tolerance.amount());
        return value.distance(answer).compareTo(largest) <= 0;
    }
}
