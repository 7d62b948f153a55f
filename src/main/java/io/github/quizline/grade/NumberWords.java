package io.github.quizline.grade;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads the English words of numbers: "twelve hundred and fifty", "2.5 million", "nineteen eighty-four", "third". */
final class NumberWords {

    /** What a word can be in a number. */
    private enum Part {
        UNIT,
        TEEN,
        TENS,
        HUNDRED,
        SCALE
    }

    private record Word(Part part, long value, boolean ordinal) {}

    /**
     * A number in words.
     *
     * @param end the index of the first word behind it
     * @param ordinal whether it tells a place in an order
     * @param scale what multiplies all of it, as the million of "forty million"; 1 if nothing does
     */
    record Phrase(BigDecimal value, int end, boolean ordinal, BigDecimal scale) {

        Phrase(BigDecimal value, int end, boolean ordinal) {
            this(value, end, ordinal, BigDecimal.ONE);
        }

        boolean isWhole(int mostDigits) {
            return value.scale() <= 0 && value.precision() - value.scale() <= mostDigits;
        }
    }

    private static final Map<String, Word> WORDS = new HashMap<>();

    static {
        list(Part.UNIT, 1, 1, "one two three four five six seven eight nine", false);
        list(Part.UNIT, 1, 1, "first second third fourth fifth sixth seventh eighth ninth", true);
        list(
                Part.TEEN,
                10,
                1,
                "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
                false);
        list(
                Part.TEEN,
                10,
                1,
                "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth",
                true);
        list(Part.TENS, 20, 10, "twenty thirty forty fifty sixty seventy eighty ninety", false);
        list(Part.TENS, 20, 10, "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth", true);
        WORDS.put("zero", new Word(Part.UNIT, 0, false));
        WORDS.put("fourty", new Word(Part.TENS, 40, false));
        WORDS.put("dozen", new Word(Part.SCALE, 12, false));
        WORDS.put("hundred", new Word(Part.HUNDRED, 100, false));
        WORDS.put("hundredth", new Word(Part.HUNDRED, 100, true));
        scale("thousand", 1_000L);
        scale("lakh", 100_000L);
        scale("million", 1_000_000L);
        scale("crore", 10_000_000L);
        scale("billion", 1_000_000_000L);
        scale("trillion", 1_000_000_000_000L);
    }

    private final List<String> words;
    private int at;
    private boolean ordinal;
    private BigDecimal scale = BigDecimal.ONE;

    private NumberWords(List<String> words, int from) {
        this.words = words;
        this.at = from;
    }

    private static void list(Part part, long first, long step, String names, boolean ordinal) {
        long value = first;
        for (String name : names.split(" ", -1)) {
            WORDS.put(name, new Word(part, value, ordinal));
            value += step;
        }
    }

    private static void scale(String name, long value) {
        WORDS.put(name, new Word(Part.SCALE, value, false));
        WORDS.put(name + "th", new Word(Part.SCALE, value, true));
    }

    /** The value of a word such as "million", which multiplies what stands before it. */
    static Optional<BigDecimal> scale(String word) {
        return Optional.ofNullable(WORDS.get(word))
                .filter(known -> !known.ordinal && (known.part == Part.SCALE || known.part == Part.HUNDRED))
                .map(known -> BigDecimal.valueOf(known.value));
    }

    /** The place in an order that a single word such as "eighth" tells. */
    static OptionalInt ordinal(String word) {
        Word known = WORDS.get(word);
        return known != null && known.ordinal && known.value < 100
                ? OptionalInt.of((int) known.value)
                : OptionalInt.empty();
    }

    /** Whether a word tells a number, or is part of one. */
    static boolean isOne(String word) {
        return WORDS.containsKey(word);
    }

    static Set<String> all() {
        return WORDS.keySet();
    }

    /** The single figure that a word such as "seven" tells. */
    static OptionalInt figure(String word) {
        Word known = WORDS.get(word);
        return known != null && known.part == Part.UNIT && !known.ordinal
                ? OptionalInt.of((int) known.value)
                : OptionalInt.empty();
    }

    /** The longest number that begins at a word, if there is one. */
    static Optional<Phrase> read(List<String> words, int from) {
        if (!WORDS.containsKey(words.get(from))) {
            return Optional.empty();
        }
        NumberWords reader = new NumberWords(words, from);
        BigDecimal value = reader.number();
        return Optional.of(new Phrase(value, reader.at, reader.ordinal, reader.scale));
    }

    /** Chunks below a thousand with ever smaller scales: (chunk scale)* chunk. */
    private BigDecimal number() {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal last = null;
        while (!ordinal) {
            int start = at;
            boolean first = last == null;
            if (!first) {
                skipAnd();
            }
            if (!first && !isChunkNext()) {
                at = start;
                break;
            }
            BigDecimal chunk = BigDecimal.valueOf(isScaleNext() ? 1 : chunk(first));
            BigDecimal times = BigDecimal.ONE;
            while (isScaleNext() && !ordinal) {
                times = times.multiply(BigDecimal.valueOf(take().value));
            }
            if (last != null && times.compareTo(last) >= 0) {
                at = start;
                break;
            }
            sum = sum.add(chunk.multiply(times));
            scale = first ? times : BigDecimal.ONE;
            if (times.compareTo(BigDecimal.ONE) == 0) {
                break;
            }
            last = times;
        }
        return sum;
    }

    /** A number below a hundred, hundreds with one ("twelve hundred and fifty"), or a year in two halves. */
    private long chunk(boolean yearsAllowed) {
        long value = isNext(Part.HUNDRED) ? 1 : belowHundred();
        if (ordinal) {
            return value;
        }
        if (isNext(Part.HUNDRED)) {
            value *= take().value;
            int start = at;
            skipAnd();
            if (!ordinal && isBelowHundredNext()) {
                return value + belowHundred();
            }
            at = start;
            return value;
        }
        boolean century = yearsAllowed && value >= 10 && value <= 20 && (isNext(Part.TEEN) || isNext(Part.TENS));
        return century ? value * 100 + belowHundred() : value;
    }

    private long belowHundred() {
        Word word = take();
        if (word.part == Part.TENS && !word.ordinal && isNext(Part.UNIT)) {
            return word.value + take().value;
        }
        return word.value;
    }

    private void skipAnd() {
        if (at < words.size() && words.get(at).equals("and")) {
            at++;
        }
    }

    private boolean isChunkNext() {
        return isBelowHundredNext() || isNext(Part.HUNDRED);
    }

    private boolean isBelowHundredNext() {
        return isNext(Part.UNIT) || isNext(Part.TEEN) || isNext(Part.TENS);
    }

    private boolean isScaleNext() {
        return isNext(Part.SCALE);
    }

    private boolean isNext(Part part) {
        Word word = at < words.size() ? WORDS.get(words.get(at)) : null;
        return word != null && word.part == part;
    }

    private Word take() {
        Word word = WORDS.get(words.get(at));
        if (word == null) {
            throw new IllegalStateException("\"" + words.get(at) + "\" is no word of a number");
        }
        at++;
        ordinal |= word.ordinal;
        return word;
    }
}
