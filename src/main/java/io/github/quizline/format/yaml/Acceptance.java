package io.github.quizline.format.yaml;

import io.github.quizline.problem.Edit;
import io.github.quizline.problem.Source;
import io.github.quizline.quiz.Answers;
import io.github.quizline.quiz.Choice;
import io.github.quizline.quiz.Cloze;
import io.github.quizline.quiz.Expected;
import io.github.quizline.quiz.Gap;
import io.github.quizline.quiz.Listing;
import io.github.quizline.quiz.Matching;
import io.github.quizline.quiz.Multiple;
import io.github.quizline.quiz.Ordering;
import io.github.quizline.quiz.Question;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.quiz.TrueFalse;
import io.github.quizline.quiz.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One more answer that is accepted, and where that is written in a file: in the way in which its surroundings are.
 *
 * @param question the place of the question, from 0
 * @param part the place of an item or gap in it, from 0; empty for the whole of a typed question
 */
record Acceptance(int question, OptionalInt part, String answer) {

    /** The edit that adds it; empty if there is no room. */
    Optional<Edit> edit(Source source) {
        return YamlTree.parse(source, new Problems(source))
                .root()
                .flatMap(root -> new AcceptPlace(source.text(), answer).in(root, question, part))
                .flatMap(mend -> mend.in(source));
    }

    /** Whether it is all by which two quizzes differ. */
    boolean isAll(Quiz before, Quiz after) {
        List<Question> questions = new ArrayList<>(after.questions());
        questions.set(question, questions.get(question).match(new Without()));
        return new Quiz(
                        after.id(),
                        after.title(),
                        after.language(),
                        after.description(),
                        after.authors(),
                        after.license(),
                        after.tags(),
                        after.draft(),
                        after.passages(),
                        after.settings(),
                        questions,
                        after.ignoredRules(),
                        after.extras())
                .equals(before);
    }

    /** A question as it was before. */
    private final class Without implements Question.Cases<Question> {

        @Override
        public Question typed(Typed asked) {
            return new Typed(asked.common(), without(asked.expected()));
        }

        @Override
        public Question listing(Listing asked) {
            List<Expected> items = new ArrayList<>(asked.items());
            items.set(part.orElseThrow(), without(items.get(part.orElseThrow())));
            return new Listing(asked.common(), items, asked.count(), asked.ordered(), asked.scoring());
        }

        @Override
        public Question cloze(Cloze asked) {
            List<Gap> gaps = new ArrayList<>(asked.gaps());
            Gap.TypedGap gap = (Gap.TypedGap) gaps.get(part.orElseThrow());
            gaps.set(part.orElseThrow(), new Gap.TypedGap(gap.id(), without(gap.expected())));
            return new Cloze(asked.common(), asked.words(), gaps, asked.scoring());
        }

        /** Without the last answer that is accepted, if it is this one. */
        private Expected without(Expected expected) {
            Answers answers = expected.answers();
            int last = answers.accept().size() - 1;
            if (last < 0 || !answers.accept().get(last).text().equals(answer)) {
                return expected;
            }
            return Manner.of(expected)
                    .expecting(new Answers(
                            answers.answer(),
                            answers.accept().subList(0, last),
                            answers.incomplete(),
                            answers.reject()));
        }

        @Override
        public Question choice(Choice asked) {
            return asked;
        }

        @Override
        public Question multiple(Multiple asked) {
            return asked;
        }

        @Override
        public Question trueFalse(TrueFalse asked) {
            return asked;
        }

        @Override
        public Question ordering(Ordering asked) {
            return asked;
        }

        @Override
        public Question matching(Matching asked) {
            return asked;
        }
    }
}
