package io.github.quizline.grade;

import io.github.quizline.grade.PartialDate.Era;
import io.github.quizline.grade.PartialDate.Span;
import io.github.quizline.quiz.Answers;
import io.github.quizline.quiz.Expected;
import io.github.quizline.quiz.NameOrder;
import io.github.quizline.quiz.Option;
import io.github.quizline.quiz.Precision;
import io.github.quizline.quiz.Tolerance;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Judges a text answer that is in truth a date, a number or the name of a person by what holds of these too: a finer date is
 * right, a number may be written in another way, and a person's given names in another form. It never finds fault.
 */
final class OtherKinds implements Customs {

    private static final Pattern ASKS_TIME = Pattern.compile("\\b(?:when|year|date|day|month|decade|century)\\b");
    private static final Pattern ASKS_WHO = Pattern.compile("\\bwho(?:m|se)?\\b");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    /** The first year that a bare number is likelier than not to be. */
    private static final int FIRST_BARE_YEAR = 1000;

    /** The most words that a name has; what is longer says more than a name. */
    private static final int MOST_WORDS_OF_NAME = 6;

    private final Unreadable reader;
    private final boolean asksTime;
    private final Optional<Customs> dates;
    private final Optional<Customs> numbers;
    private final Optional<Customs> names;
    private final Set<String> wordsOfNames = new HashSet<>();

    OtherKinds(Answers answers, Circumstances circumstances) {
        this.reader = new Unreadable(circumstances.language());
        boolean english = circumstances.language().english();
        this.asksTime = english && ASKS_TIME.matcher(circumstances.stem()).find();
        boolean asksWho = english && ASKS_WHO.matcher(circumstances.stem()).find();
        this.dates = those(answers, this::isDate)
                .map(dated -> new DateJudge(new Expected.Dated(dated, Optional.empty()), circumstances));
        this.numbers = those(answers, text -> isNumber(text) && !(asksTime && isDate(text)))
                .map(numeric ->
                        new NumberJudge(new Expected.Numeric(numeric, Tolerance.NONE, "", false), circumstances));
        Optional<Answers> named = those(answers, text -> asksWho && isName(text));
        named.ifPresent(listed -> listed.alternatives().forEach(this::addWords));
        this.names = named.map(listed ->
                new NameJudge(new Expected.Name(listed, NameOrder.GIVEN_FIRST, Optional.empty()), circumstances));
    }

    private void addWords(Option name) {
        for (String folded : Letters.spellings(name.text())) {
            wordsOfNames.addAll(WordSplitter.split(folded, true));
        }
    }

    private static Optional<Answers> those(Answers answers, Predicate<String> isOfKind) {
        List<Option> options = answers.alternatives().stream()
                .filter(option -> isOfKind.test(option.text()))
                .toList();
        return options.isEmpty()
                ? Optional.empty()
                : Optional.of(new Answers(options.get(0), options.subList(1, options.size()), List.of(), List.of()));
    }

    /** Whether it names a year with something that only a date has, or any time where that is asked for. */
    private boolean isDate(String text) {
        return reader.date(text)
                .filter(reading ->
                        isRangeOfYears(reading) || reading.ends().stream().allMatch(this::isSurelyDate))
                .isPresent();
    }

    private static boolean isRangeOfYears(DateReader.Reading reading) {
        return reading.isRange() && reading.ends().stream().allMatch(date -> date.year() >= FIRST_BARE_YEAR);
    }

    private boolean isSurelyDate(PartialDate date) {
        if (date.year() == 0) {
            return asksTime;
        }
        boolean bareYear = date.precision() == Precision.YEAR && date.span() == Span.POINT && date.era() == Era.UNSAID;
        return !bareYear || (asksTime && date.year() >= FIRST_BARE_YEAR);
    }

    /** Whether it is a number, with a unit that is known or with none. */
    private boolean isNumber(String text) {
        return mayBeFigure(NormalForm.of(text, NormalForm.Style.TERM, reader.language()))
                && reader.number(text, "")
                        .filter(reading -> reading.ends().stream()
                                .allMatch(amount -> amount.rest().isEmpty()))
                        .isPresent();
    }

    /** Whether all of it is in capitals but for words such as "van". */
    private static boolean isName(String text) {
        String[] words = BLANKS.split(text.strip(), -1);
        return words.length > 1
                && words.length <= MOST_WORDS_OF_NAME
                && Arrays.stream(words).allMatch(OtherKinds::isOfName);
    }

    private static boolean isOfName(String word) {
        int letter = word.codePoints().filter(Character::isLetter).findFirst().orElse(' ');
        return word.codePoints().noneMatch(Character::isDigit)
                && !Additions.areFunctionWords(List.of(Letters.fold(word)))
                && (Character.isUpperCase(letter) || Particles.isOne(word));
    }

    @Override
    public Ruling judge(Candidate typed) {
        Ruling best = Ruling.noMatch();
        if ((dates.isPresent() || numbers.isPresent()) && mayBeFigure(typed.form())) {
            best = judge(dates, typed);
            best = best.isRight() ? best : best.orBetter(judge(numbers, typed));
        }
        return best.isRight() ? best : best.orBetter(judgeName(typed));
    }

    /** The same for names only, as those of one family have "and" between them. */
    Customs ofNames() {
        return this::judgeName;
    }

    private Ruling judgeName(Candidate typed) {
        boolean mayBeName = names.isPresent() && typed.form().raw().stream().anyMatch(wordsOfNames::contains);
        return mayBeName ? ofName(judge(names, typed), typed) : Ruling.noMatch();
    }

    /** Whether there is a figure, a number in words, or a decade. */
    private static boolean mayBeFigure(NormalForm typed) {
        return holdsDigit(typed.keys()) || typed.raw().stream().anyMatch(DateWords::isDecade);
    }

    private static boolean holdsDigit(List<String> words) {
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                if (Character.isDigit(word.charAt(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Ruling judge(Optional<Customs> judge, Candidate typed) {
        return judge.map(customs -> customs.judge(typed))
                .filter(ruling -> ruling.outcome() != Outcome.REJECT)
                .orElseGet(Ruling::noMatch);
    }

    /** A family name alone is a part of the answer, with or without a title. */
    private static Ruling ofName(Ruling ruling, Candidate typed) {
        if (ruling.outcome() == Outcome.PROMPT || typed.form().raw().size() < 2) {
            return Ruling.noMatch();
        }
        return ruling.reason().rule().equals("surname") ? Ruling.prompt("part-of-name") : ruling;
    }
}
