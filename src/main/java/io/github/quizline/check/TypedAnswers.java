package io.github.quizline.check;

import io.github.quizline.quiz.Expected;
import io.github.quizline.quiz.Kind;
import io.github.quizline.quiz.Precision;
import io.github.quizline.quiz.Tolerance;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Typed answers that a learner who knows them could still get wrong. */
final class TypedAnswers implements ItemRule {

    private static final int MOST_WORDS = 6;

    /** What is measured has a unit. */
    private static final Pattern MEASURED = Pattern.compile(
            "\\bhow (far|long|high|tall|deep|wide|thick|heavy|fast|hot|cold|big|large)\\b"
                    + "|\\b(distance|height|length|width|depth|weight|mass|temperature|speed|area|volume)\\b",
            Pattern.CASE_INSENSITIVE);

    /** What nobody knows to the last figure. */
    private static final Pattern ROUGH = Pattern.compile(
            "\\b(about|approximately|approximate|roughly|around|nearly|almost|estimated|estimate|population)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WITH_UNIT = Pattern.compile("(?s).*[\\p{L}%°$€£¥].*");

    @Override
    public void look(Item item, Findings findings) {
        for (TypedPart part : item.typedParts()) {
            int words = Wording.of(part.answer()).words().size();
            boolean isFree = part.expected().kind() == Kind.TEXT
                    && part.expected().answers().accept().isEmpty();
            if (words > MOST_WORDS && isFree) {
                findings.tell(
                        Rule.LONG_TYPED_ANSWER,
                        item,
                        part.place(),
                        Wording.quoted(part.answer()),
                        String.valueOf(words));
            }
            if (part.expected() instanceof Expected.Numeric number && item.isEnglish()) {
                bareNumber(item, part, number, findings);
            } else if (part.expected() instanceof Expected.Dated date && item.isEnglish()) {
                precision(item, part, date, findings);
            }
        }
    }

    private static void bareNumber(Item item, TypedPart part, Expected.Numeric number, Findings findings) {
        String stem = item.stem().text();
        boolean hasUnit =
                !number.unit().isEmpty() || WITH_UNIT.matcher(part.answer()).matches();
        boolean isRange = part.answer().matches("(?s).*\\d\\s*(-|–|to|and)\\s*\\d.*");
        if (MEASURED.matcher(stem).find() && !hasUnit) {
            findings.tell(Rule.NUMBER_BARE, item, part.place(), part.answer(), "unit");
        } else if (ROUGH.matcher(stem).find()
                && number.tolerance().equals(Tolerance.NONE)
                && number.answers().accept().isEmpty()
                && !isRange) {
            findings.tell(Rule.NUMBER_BARE, item, part.place(), part.answer(), "tolerance");
        }
    }

    private static void precision(Item item, TypedPart part, Expected.Dated date, Findings findings) {
        Optional<Precision> asked = Asking.precision(item.stem().words());
        Optional<Precision> wanted = date.precision();
        if (asked.isPresent() && wanted.isPresent() && !asked.equals(wanted)) {
            findings.tell(Rule.DATE_PRECISION, item, part.place(), word(asked.get()), word(wanted.get()));
        }
    }

    private static String word(Precision precision) {
        return precision.name().toLowerCase(Locale.ROOT);
    }
}
