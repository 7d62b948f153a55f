package io.github.quizline.grade;

import io.github.quizline.grade.PartialDate.Era;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a date, or a range of two, in the ways people write them. */
final class DateReader {

    /** Longer texts are no dates: they only cost time. */
    private static final int LONGEST = 300;

    private static final Rewriting LONG_DASH = Rewriting.of("[–—]", " to ", "–—");
    private static final Rewriting BC =
            Rewriting.of("(?<![a-z])b\\.? ?c\\.?( ?e\\b\\.?)?(?![a-z])|\\bbefore christ\\b", " bc ", "b");
    private static final Rewriting AD =
            Rewriting.of("(?<![a-z])(?:a\\.? ?d|c\\. ?e|ce|anno domini)\\b\\.?", " ad ", "de");
    private static final Rewriting OR_SO = Rewriting.of(",? or (?:so|thereabouts)\\b", "", "o");
    private static final Rewriting BLANKS = Rewriting.of("\\s+", " ", " \t\n\u000B\f\r");
    private static final Rewriting THOUSANDS = Rewriting.of("(?<!\\d)(\\d{1,3}),(\\d{3})(?= bc\\b)", "$1$2", ",");
    private static final Pattern WITH_ERA = Pattern.compile("(?:(bc|ad) )?(\\d.*?)(?: (bc|ad))?");

    private static final Pattern FROM = Pattern.compile("(?:between|from) ");
    private static final Pattern TO = Pattern.compile(" (?:to|until|till|through|thru|and|-) ");
    private static final Pattern ONE_DASH = Pattern.compile("([^-]*[^- ]) ?- ?([^- ][^-]*)");
    private static final Pattern YEARS = Pattern.compile("(\\d{3,4})/(\\d{2}|\\d{4})");
    private static final Pattern MONTH_AND_DAY = Pattern.compile("(\\p{L}+\\.?) \\d{1,2}(?:st|nd|rd|th)?");
    private static final Pattern OTHER_DAY = Pattern.compile("\\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?");

    /** The first year of which two figures are enough at the end of a range: "1914 to 18". */
    private static final int FIRST_TO_BE_CUT = 1000;

    /**
     * What was read.
     *
     * @param ends one date, or two
     * @param swapped the date that it is with day and month in the other order, where both are figures
     * @param misspelt whether the name of a month is
     */
    record Reading(List<PartialDate> ends, Optional<PartialDate> swapped, boolean misspelt) {

        static Reading of(PartialDate date) {
            return new Reading(List.of(date), Optional.empty(), false);
        }

        boolean isRange() {
            return ends.size() == 2;
        }

        PartialDate first() {
            return ends.get(0);
        }

        PartialDate last() {
            return ends.get(ends.size() - 1);
        }

        private Reading in(Era era) {
            return new Reading(
                    ends.stream().map(date -> date.withEra(era)).toList(),
                    swapped.map(date -> date.withEra(era)),
                    misspelt);
        }
    }

    private final DateFigures figures;
    private final DateWords words;

    /**
     * @param isTypo whether a word is a misspelling of the name of a month
     * @param mayStand whether a word may stand beside a date
     */
    DateReader(Language language, BiPredicate<String, String> isTypo, Predicate<String> mayStand) {
        this.figures = new DateFigures(language);
        this.words = new DateWords(language, isTypo, mayStand);
    }

    /** The date or range that a text is, if it is one. */
    Optional<Reading> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = prepare(text);
        Matcher from = FROM.matcher(plain);
        if (from.lookingAt()) {
            return range(plain.substring(from.end()));
        }
        Optional<Reading> point = point(plain);
        return point.isPresent() ? point : range(plain);
    }

    /** The text with its letters folded, eras as "bc" and "ad", and long dashes as "to". */
    private static String prepare(String text) {
        String joined = Letters.fold(LONG_DASH.in(text.strip()));
        String eras = AD.in(BC.in(OR_SO.in(joined)));
        return THOUSANDS.in(BLANKS.in(eras).strip());
    }

    private Optional<Reading> range(String text) {
        Matcher years = YEARS.matcher(text);
        if (years.matches()) {
            return range(years.group(1), years.group(2));
        }
        Matcher to = TO.matcher(text);
        if (to.find()) {
            return range(text.substring(0, to.start()), text.substring(to.end()));
        }
        Matcher dash = ONE_DASH.matcher(text);
        return dash.matches() ? range(dash.group(1), dash.group(2)) : Optional.empty();
    }

    private Optional<Reading> range(String from, String to) {
        Matcher month = MONTH_AND_DAY.matcher(from);
        boolean sameMonth = month.matches() && OTHER_DAY.matcher(to).matches();
        Optional<Reading> first = point(from);
        Optional<Reading> last = point(sameMonth ? month.group(1) + " " + to : to);
        return first.isPresent() && last.isPresent() ? Optional.of(range(first.get(), last.get())) : Optional.empty();
    }

    /** Two dates; what only one tells holds for the other too: "12 to 14 March 2019", "1914 to 18". */
    private static Reading range(Reading first, Reading last) {
        PartialDate end = last.first();
        PartialDate begin = first.first();
        if (end.isBareFigure() && begin.year() >= FIRST_TO_BE_CUT) {
            end = PartialDate.of(begin.year() / 100 * 100 + end.year(), 0, 0);
        }
        if (begin.isBareFigure() && end.day() > 0 && begin.year() <= 31) {
            begin = PartialDate.of(end.year(), end.month(), begin.year());
        }
        begin = begin.year() == 0 ? begin.withYearOf(end) : begin;
        end = end.year() == 0 ? end.withYearOf(begin) : end;
        begin = begin.era() == Era.UNSAID ? begin.withEra(end.era()) : begin;
        return new Reading(List.of(begin, end), Optional.empty(), first.misspelt() || last.misspelt());
    }

    private Optional<Reading> point(String text) {
        Matcher era = WITH_ERA.matcher(text);
        if (!era.matches()) {
            return words.read(text);
        }
        Optional<Reading> read = figures.read(era.group(2));
        if (read.isEmpty()) {
            return words.read(text);
        }
        String named = era.group(1) == null ? era.group(3) : era.group(1);
        return named == null ? read : read.map(date -> date.in(named.equals("bc") ? Era.BC : Era.AD));
    }
}
