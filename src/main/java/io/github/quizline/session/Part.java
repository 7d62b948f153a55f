package io.github.quizline.session;

import io.github.quizline.quiz.Choice;
import io.github.quizline.quiz.Cloze;
import io.github.quizline.quiz.Gap;
import io.github.quizline.quiz.Listing;
import io.github.quizline.quiz.Matching;
import io.github.quizline.quiz.Multiple;
import io.github.quizline.quiz.Option;
import io.github.quizline.quiz.Options;
import io.github.quizline.quiz.Ordering;
import io.github.quizline.quiz.Question;
import io.github.quizline.quiz.TrueFalse;
import io.github.quizline.quiz.Typed;
import java.util.List;
import java.util.stream.Stream;

/**
 * A part of a question whose options are shown in an order of their own: the options to choose from, the items to put
 * in order, the right sides to pair up, the options of one gap.
 *
 * @param name tells the part from all others of its quiz
 * @param options as written
 * @param inOrder whether they were written in the order to show where nothing is shuffled
 * @param ranks the right order, where an order is what is asked for; otherwise empty
 */
record Part(String name, List<Option> options, boolean inOrder, List<List<Option>> ranks) {

    private static final Question.Cases<List<Part>> PARTS = new Parts();

    /** The parts of a question, in the order of its form. */
    static List<Part> of(Question question) {
        return question.match(PARTS);
    }

    private static Part of(String name, Options options) {
        return new Part(name, options.all(), options.inOrder(), List.of());
    }

    /** Whether an order is right: such an order would give the answer away. */
    boolean isRight(List<Option> order) {
        int reached = 0;
        for (Option option : order) {
            int rank = rankOf(option);
            if (rank < reached) {
                return false;
            }
            reached = rank;
        }
        return !ranks.isEmpty();
    }

    private int rankOf(Option option) {
        for (int i = 0; i < ranks.size(); i++) {
            if (ranks.get(i).stream().anyMatch(ranked -> ranked.id().equals(option.id()))) {
                return i;
            }
        }
        return 0;
    }

    private static final class Parts implements Question.Cases<List<Part>> {

        @Override
        public List<Part> choice(Choice question) {
            return List.of(of(question.id(), question.options()));
        }

        @Override
        public List<Part> multiple(Multiple question) {
            return List.of(of(question.id(), question.options()));
        }

        @Override
        public List<Part> trueFalse(TrueFalse question) {
            return List.of();
        }

        @Override
        public List<Part> typed(Typed question) {
            return List.of();
        }

        @Override
        public List<Part> listing(Listing question) {
            return List.of();
        }

        @Override
        public List<Part> ordering(Ordering question) {
            return List.of(new Part(question.id(), question.items(), false, question.ranks()));
        }

        @Override
        public List<Part> matching(Matching question) {
            return List.of(new Part(question.id(), question.rights(), false, List.of()));
        }

        @Override
        public List<Part> cloze(Cloze question) {
            return question.gaps().stream()
                    .flatMap(gap -> gap.match(new GapParts(question.id())))
                    .toList();
        }
    }

    private record GapParts(String question) implements Gap.Cases<Stream<Part>> {

        @Override
        public Stream<Part> typed(Gap.TypedGap gap) {
            return Stream.empty();
        }

        @Override
        public Stream<Part> choice(Gap.ChoiceGap gap) {
            // A line break stands in no id, so that no question is called like a gap of another.
            return Stream.of(of(question + "\n" + gap.id(), gap.options()));
        }
    }
}
