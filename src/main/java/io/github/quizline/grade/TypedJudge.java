package io.github.quizline.grade;

import io.github.quizline.quiz.Answers;
import io.github.quizline.quiz.Expected;
import io.github.quizline.quiz.Typing;
import java.util.List;
import java.util.Optional;

/**
 * Judges one typed term: first by what its author lists, then by the customs of its kind.
 *
 * <p>Under {@link Typing#EXACT} only what is listed counts, in normal form; numbers and dates are still read, as there is
 * no other way to be equal for them.
 */
final class TypedJudge {

    /** The longest text (UTF-16 units) that may be an answer. */
    static final int LONGEST = 10_000;

    private final AuthorsLists lists;
    private final Customs customs;
    private final NormalForm.Style style;
    private final Language language;

    private TypedJudge(AuthorsLists lists, Customs customs, NormalForm.Style style, Language language) {
        this.lists = lists;
        this.customs = customs;
        this.style = style;
        this.language = language;
    }

    static TypedJudge of(Expected expected, Circumstances circumstances) {
        NormalForm.Style style = switch (expected.kind()) {
            case NAME -> NormalForm.Style.NAME;
            case TEXT -> NormalForm.Style.TERM;
            default -> NormalForm.Style.PROPER;
        };
        boolean byWords = isOfWords(expected);
        Answers answers = expected.answers();
        AuthorsLists lists = new AuthorsLists(answers, style, circumstances.language(), byWords);
        Customs customs = byWords && circumstances.typing() == Typing.EXACT
                ? typed -> Ruling.noMatch()
                : expected.match(new CustomsOf(circumstances));
        return new TypedJudge(lists, customs, style, circumstances.language());
    }

    private static boolean isOfWords(Expected expected) {
        return switch (expected.kind()) {
            case NUMBER, DATE -> false;
            default -> true;
        };
    }

    /** The verdict on a text. */
    Verdict judge(String text) {
        return text.length() > LONGEST
                ? Ruling.reject("too-long", Integer.toString(LONGEST)).verdict()
                : judge(text, candidates(text));
    }

    /**
     * The verdict on a text that is not too long.
     *
     * @param candidates those of this judge or of another one of the same kind and language
     */
    Verdict judge(String text, List<Candidate> candidates) {
        if (isBlank(text)) {
            return Verdicts.blank();
        }
        Ruling best = Ruling.noMatch();
        for (Candidate typed : candidates) {
            Optional<Ruling> listed = lists.find(typed);
            if (listed.isPresent() && !(listed.get().isRight() && customs.isLacking(typed))) {
                return listed.get().verdict();
            }
            best = best.orBetter(customs.judge(typed));
        }
        return best.verdict();
    }

    /** A text made ready to be judged. */
    List<Candidate> candidates(String text) {
        return Candidate.of(text, style, language);
    }

    /** Whether one of the candidates is, in normal form, a listed right answer. */
    boolean isListed(List<Candidate> candidates) {
        return candidates.stream()
                .anyMatch(typed -> lists.find(typed).filter(Ruling::isRight).isPresent());
    }

    /** Whether nothing can be seen of a text. */
    private static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int sign = text.codePointAt(i);
            boolean unseen = Character.isWhitespace(sign)
                    || Character.isSpaceChar(sign)
                    || Character.getType(sign) == Character.FORMAT
                    || Character.getType(sign) == Character.CONTROL;
            if (!unseen) {
                return false;
            }
        }
        return true;
    }

    private record CustomsOf(Circumstances circumstances) implements Expected.Cases<Customs> {

        @Override
        public Customs term(Expected.Term expected) {
            return new TextJudge(expected.answers(), circumstances);
        }

        @Override
        public Customs name(Expected.Name expected) {
            return new NameJudge(expected, circumstances);
        }

        @Override
        public Customs place(Expected.Place expected) {
            return new PlaceJudge(expected.answers(), circumstances);
        }

        @Override
        public Customs title(Expected.Title expected) {
            return new TitleJudge(expected.answers(), circumstances);
        }

        @Override
        public Customs numeric(Expected.Numeric expected) {
            return new NumberJudge(expected, circumstances);
        }

        @Override
        public Customs dated(Expected.Dated expected) {
            return new DateJudge(expected, circumstances);
        }
    }
}
