package io.github.quizline.terminal;

import io.github.quizline.markup.Markup;
import io.github.quizline.quiz.Answers;
import io.github.quizline.quiz.Choice;
import io.github.quizline.quiz.Cloze;
import io.github.quizline.quiz.Gap;
import io.github.quizline.quiz.Listing;
import io.github.quizline.quiz.Matching;
import io.github.quizline.quiz.Multiple;
import io.github.quizline.quiz.Option;
import io.github.quizline.quiz.Ordering;
import io.github.quizline.quiz.Question;
import io.github.quizline.quiz.TrueFalse;
import io.github.quizline.quiz.Typed;
import java.util.List;
import java.util.stream.Collectors;

/** Shows what an author has listed to be right, in part right and wrong, and why each option is what it is. */
final class ListedPage implements Question.Cases<Page> {

    private final Page page;

    ListedPage(Page page) {
        this.page = page;
    }

    void show(Question question) {
        question.match(this);
    }

    @Override
    public Page choice(Choice question) {
        return reasons(question.options().all());
    }

    @Override
    public Page multiple(Multiple question) {
        return reasons(question.options().all());
    }

    @Override
    public Page trueFalse(TrueFalse question) {
        if (!question.because().isEmpty()) {
            new TextPage(page).show(question.because());
        }
        return page;
    }

    @Override
    public Page typed(Typed question) {
        return answers(question.expected().answers());
    }

    @Override
    public Page listing(Listing question) {
        question.items().forEach(item -> answers(item.answers()));
        return page;
    }

    @Override
    public Page ordering(Ordering question) {
        question.ranks().forEach(this::reasons);
        return page;
    }

    @Override
    public Page matching(Matching question) {
        reasons(question.lefts());
        return reasons(question.rights());
    }

    @Override
    public Page cloze(Cloze question) {
        for (Gap gap : question.gaps()) {
            gap.match(new Gap.Cases<Page>() {
                @Override
                public Page typed(Gap.TypedGap typed) {
                    return answers(typed.expected().answers());
                }

                @Override
                public Page choice(Gap.ChoiceGap choice) {
                    return reasons(choice.options().all());
                }
            });
        }
        return page;
    }

    private Page answers(Answers answers) {
        reason(answers.answer());
        listed("preview.accept", answers.accept());
        listed("preview.incomplete", answers.incomplete());
        listed("preview.reject", answers.reject());
        return page;
    }

    /** Those of which nothing more is said stand together. */
    private void listed(String key, List<Option> options) {
        String together = options.stream()
                .filter(option -> option.because().isEmpty())
                .map(Option::text)
                .collect(Collectors.joining("; "));
        if (!together.isEmpty()) {
            page.paragraph(Words.of(key, together));
        }
        options.stream()
                .filter(option -> !option.because().isEmpty())
                .forEach(option -> new TextPage(page).show(Words.of(key, option.text()) + ". ", option.because()));
    }

    private Page reasons(List<Option> options) {
        options.forEach(this::reason);
        return page;
    }

    private void reason(Option option) {
        if (!option.because().isEmpty()) {
            new TextPage(page).show(Words.of("part", Markup.plainOption(option.text()), ""), option.because());
        }
    }
}
