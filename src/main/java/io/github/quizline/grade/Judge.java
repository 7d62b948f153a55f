package io.github.quizline.grade;

import io.github.quizline.quiz.Choice;
import io.github.quizline.quiz.Cloze;
import io.github.quizline.quiz.Expected;
import io.github.quizline.quiz.Fit;
import io.github.quizline.quiz.Kind;
import io.github.quizline.quiz.Listing;
import io.github.quizline.quiz.Matching;
import io.github.quizline.quiz.Multiple;
import io.github.quizline.quiz.Option;
import io.github.quizline.quiz.Ordering;
import io.github.quizline.quiz.Precision;
import io.github.quizline.quiz.Question;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.quiz.Response;
import io.github.quizline.quiz.ResponseForm;
import io.github.quizline.quiz.TrueFalse;
import io.github.quizline.quiz.Typed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Decides how right a response to a question of one quiz is. The same response always earns the same verdict.
 *
 * <p>Safe for use by many threads at once. What it needs for a question is made ready when that question is first judged.
 */
public final class Judge {

    private final Quiz quiz;
    private final Surroundings surroundings;
    private final Map<String, Question> questions = new HashMap<>();
    private final Map<String, QuestionJudge> judges = new ConcurrentHashMap<>();

    private Judge(Quiz quiz) {
        this.quiz = quiz;
        this.surroundings = Surroundings.of(quiz);
        quiz.questions().forEach(question -> questions.put(question.id(), question));
    }

    /** A judge that knows the whole quiz: other answers and the passages steer what counts as right. */
    public static Judge of(Quiz quiz) {
        return new Judge(quiz);
    }

    /**
     * The verdict on a response. A response that cannot be an answer to the question is {@link Outcome#UNFIT}.
     *
     * @throws NoSuchElementException if the quiz has no question {@code questionId}
     */
    public Verdict judge(String questionId, Response response) {
        Question question = questions.get(questionId);
        if (question == null) {
            throw new NoSuchElementException("there is no question " + questionId + " in " + quiz.id());
        }
        Fit fit = ResponseForm.fit(question, response);
        if (fit instanceof Fit.Misfit misfit) {
            return Verdicts.of(
                    Outcome.UNFIT, 0, misfit.rule(), misfit.arguments().toArray(new String[0]));
        }
        return judgeFitting(question, ((Fit.Fits) fit).response());
    }

    /** The verdict on a response of the question's own shape. */
    Verdict judgeFitting(Question question, Response response) {
        if (response instanceof Response.Skipped) {
            return Verdicts.blank();
        }
        QuestionJudge judge = judges.get(question.id());
        if (judge == null) {
            judge = judges.computeIfAbsent(question.id(), id -> question.match(new ByKind(question)));
        }
        return judge.judge(response);
    }

    /**
     * The right answers, as listed, that cannot be read as what they are to be: numbers that are none, dates that are none.
     * Always empty for words and names. What is listed as incomplete or wrong may be any text.
     *
     * @param language BCP 47
     */
    public static List<Option> unreadable(Expected expected, String language) {
        return expected.match(new Unreadable(Language.of(language)));
    }

    /**
     * How exact the answer of a date is, which may be less than its {@code precision} asks for; empty if it cannot be read
     * as a day, a month or a year.
     *
     * @param language BCP 47
     */
    public static Optional<Precision> precisionOf(Expected.Dated expected, String language) {
        return new Unreadable(Language.of(language))
                .precision(expected.answers().answer().text());
    }

    /**
     * What a typed answer is compared by: answers that differ only in case, accents, punctuation and the like have the
     * same. It is no text to be shown.
     *
     * @param kind what is asked for
     * @param language BCP 47
     */
    public static String normalForm(Kind kind, String text, String language) {
        NormalForm.Style style = switch (kind) {
            case NAME -> NormalForm.Style.NAME;
            case PLACE, TITLE -> NormalForm.Style.PROPER;
            default -> NormalForm.Style.TERM;
        };
        NormalForm form = NormalForm.of(text, style, Language.of(language));
        return form.isEmpty() ? text.strip() : String.join(" ", form.keys());
    }

    private final class ByKind implements Question.Cases<QuestionJudge> {

        private final Circumstances circumstances;

        ByKind(Question question) {
            this.circumstances = Circumstances.of(quiz, question, surroundings);
        }

        @Override
        public QuestionJudge choice(Choice question) {
            return response -> ChoiceJudge.judge(question.options(), ((Response.Chosen) response).option());
        }

        @Override
        public QuestionJudge trueFalse(TrueFalse question) {
            return response -> ChoiceJudge.judge(question, ((Response.Chosen) response).option());
        }

        @Override
        public QuestionJudge multiple(Multiple question) {
            MultipleScorer scorer = new MultipleScorer(question);
            return response -> scorer.judge(((Response.Ticked) response).options());
        }

        @Override
        public QuestionJudge typed(Typed question) {
            TypedJudge judge = TypedJudge.of(question.expected(), circumstances);
            return response -> judge.judge(((Response.Text) response).text());
        }

        @Override
        public QuestionJudge listing(Listing question) {
            ListJudge judge = new ListJudge(question, circumstances);
            return response -> judge.judge(((Response.Text) response).text());
        }

        @Override
        public QuestionJudge ordering(Ordering question) {
            OrderingScorer scorer = new OrderingScorer(question);
            return response -> scorer.judge(((Response.Ordered) response).items());
        }

        @Override
        public QuestionJudge matching(Matching question) {
            MatchingScorer scorer = new MatchingScorer(question);
            return response -> scorer.judge(((Response.Paired) response).pairs());
        }

        @Override
        public QuestionJudge cloze(Cloze question) {
            ClozeScorer scorer = new ClozeScorer(question, circumstances);
            return response -> scorer.judge(((Response.Filled) response).gaps());
        }
    }
}
