package io.github.quizline.grade;

import io.github.quizline.quiz.Answers;
import io.github.quizline.quiz.Choice;
import io.github.quizline.quiz.Cloze;
import io.github.quizline.quiz.Expected;
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

/** The texts of a question below its stem. */
final class QuestionTexts implements Question.Cases<List<String>> {

    /** Whatever is right: answers and right options, but not items to order or to match. */
    static final QuestionTexts ANSWERS = new QuestionTexts(false);

    /** Everything. */
    static final QuestionTexts ALL = new QuestionTexts(true);

    private final boolean all;

    private QuestionTexts(boolean all) {
        this.all = all;
    }

    @Override
    public List<String> choice(Choice question) {
        return texts(question.options());
    }

    @Override
    public List<String> multiple(Multiple question) {
        return texts(question.options());
    }

    @Override
    public List<String> trueFalse(TrueFalse question) {
        return List.of();
    }

    @Override
    public List<String> typed(Typed question) {
        return texts(question.expected());
    }

    @Override
    public List<String> listing(Listing question) {
        return question.items().stream().flatMap(item -> texts(item).stream()).toList();
    }

    @Override
    public List<String> ordering(Ordering question) {
        return all ? texts(question.items()) : List.of();
    }

    @Override
    public List<String> matching(Matching question) {
        return all
                ? Stream.of(texts(question.lefts()), texts(question.rights()))
                        .flatMap(List::stream)
                        .toList()
                : List.of();
    }

    @Override
    public List<String> cloze(Cloze question) {
        Stream<String> gaps = question.gaps().stream().flatMap(gap -> texts(gap).stream());
        return (all ? Stream.concat(question.words().stream(), gaps) : gaps).toList();
    }

    private List<String> texts(Gap gap) {
        return gap.match(new Gap.Cases<List<String>>() {
            @Override
            public List<String> typed(Gap.TypedGap typed) {
                return texts(typed.expected());
            }

            @Override
            public List<String> choice(Gap.ChoiceGap choice) {
                return texts(choice.options());
            }
        });
    }

    private List<String> texts(Options options) {
        return texts(all ? options.all() : options.answers());
    }

    private List<String> texts(Expected expected) {
        Answers answers = expected.answers();
        return all
                ? Stream.of(answers.alternatives(), answers.incomplete(), answers.reject())
                        .flatMap(List::stream)
                        .map(Option::text)
                        .toList()
                : texts(answers.alternatives());
    }

    private static List<String> texts(List<Option> options) {
        return options.stream().map(Option::text).toList();
    }
}
