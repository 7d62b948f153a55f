package io.github.quizline.session;

import io.github.quizline.quiz.Choice;
import io.github.quizline.quiz.Cloze;
import io.github.quizline.quiz.Common;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What of a question makes it another one when it is edited: its kind, its stem, the options with their ids, and the
 * key. The order in which options are written down, reasons, hints, points and further accepted answers do not.
 */
final class Content implements Question.Cases<List<String>> {

    private final List<String> texts = new ArrayList<>();

    private Content() {}

    static String digest(Question question) {
        return Digest.of(question.match(new Content()));
    }

    @Override
    public List<String> choice(Choice question) {
        begin(question.common(), question);
        options(question.options());
        return texts;
    }

    @Override
    public List<String> multiple(Multiple question) {
        begin(question.common(), question);
        texts.add(question.select().toString());
        options(question.options());
        return texts;
    }

    @Override
    public List<String> trueFalse(TrueFalse question) {
        begin(question.common(), question);
        texts.add(String.valueOf(question.answer()));
        return texts;
    }

    @Override
    public List<String> typed(Typed question) {
        begin(question.common(), question);
        answer(question.expected());
        return texts;
    }

    @Override
    public List<String> listing(Listing question) {
        begin(question.common(), question);
        texts.add(question.count() + (question.ordered() ? " ordered" : ""));
        question.items().forEach(this::answer);
        return texts;
    }

    @Override
    public List<String> ordering(Ordering question) {
        begin(question.common(), question);
        question.ranks().forEach(this::sorted);
        return texts;
    }

    @Override
    public List<String> matching(Matching question) {
        begin(question.common(), question);
        sorted(question.lefts());
        sorted(question.rights());
        question.lefts().forEach(left -> texts.add(question.key().get(left.id())));
        return texts;
    }

    @Override
    public List<String> cloze(Cloze question) {
        begin(question.common(), question);
        texts.addAll(question.words());
        for (Gap gap : question.gaps()) {
            texts.add(gap.id());
            gap.match(new Gap.Cases<List<String>>() {
                @Override
                public List<String> typed(Gap.TypedGap gap) {
                    answer(gap.expected());
                    return texts;
                }

                @Override
                public List<String> choice(Gap.ChoiceGap gap) {
                    options(gap.options());
                    return texts;
                }
            });
        }
        return texts;
    }

    private void begin(Common common, Question question) {
        texts.add(question.kind().word());
        texts.add(common.question());
    }

    private void answer(Expected expected) {
        texts.add(expected.kind().word());
        texts.add(expected.answers().answer().text());
        if (expected instanceof Expected.Numeric number) {
            texts.add(number.unit());
        }
    }

    private void options(Options options) {
        sorted(options.answers());
        sorted(options.distractors());
    }

    // The number comes first, so that a list does not run on into the next one.
    private void sorted(List<Option> options) {
        texts.add(String.valueOf(options.size()));
        options.stream().sorted(Comparator.comparing(Option::id)).forEach(option -> {
            texts.add(option.id());
            texts.add(option.text());
        });
    }
}
