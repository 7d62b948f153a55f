package io.github.quizline.session;

import io.github.quizline.quiz.Choice;
import io.github.quizline.quiz.Cloze;
import io.github.quizline.quiz.Expected;
import io.github.quizline.quiz.Gap;
import io.github.quizline.quiz.Kind;
import io.github.quizline.quiz.Listing;
import io.github.quizline.quiz.Matching;
import io.github.quizline.quiz.Multiple;
import io.github.quizline.quiz.Option;
import io.github.quizline.quiz.Ordering;
import io.github.quizline.quiz.Question;
import io.github.quizline.quiz.TrueFalse;
import io.github.quizline.quiz.Typed;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The form that a question takes on a screen: what is to be given, without what is right. */
final class Forms implements Question.Cases<Asked.Form> {

    /** The options of each part, as shown; each part takes the next ones. */
    private final Iterator<List<Option>> arranged;

    private Forms(Iterator<List<Option>> arranged) {
        this.arranged = arranged;
    }

    static Asked.Form of(Item item) {
        return item.question().match(new Forms(item.arranged().iterator()));
    }

    @Override
    public Asked.Form choice(Choice question) {
        return new Asked.One(shown(arranged.next()));
    }

    @Override
    public Asked.Form multiple(Multiple question) {
        return new Asked.Any(shown(arranged.next()), question.select());
    }

    @Override
    public Asked.Form trueFalse(TrueFalse question) {
        return new Asked.One(List.of(
                new Asked.Shown(TrueFalse.TRUE, Sentences.of("true")),
                new Asked.Shown(TrueFalse.FALSE, Sentences.of("false"))));
    }

    @Override
    public Asked.Form typed(Typed question) {
        return new Asked.Term(question.kind(), unit(question.expected()));
    }

    @Override
    public Asked.Form listing(Listing question) {
        return new Asked.Several(question.of(), question.count(), question.ordered());
    }

    @Override
    public Asked.Form ordering(Ordering question) {
        return new Asked.Order(shown(arranged.next()));
    }

    @Override
    public Asked.Form matching(Matching question) {
        return new Asked.Pairs(shown(question.lefts()), shown(arranged.next()));
    }

    @Override
    public Asked.Form cloze(Cloze question) {
        List<Asked.Blank> blanks = new ArrayList<>();
        question.gaps().forEach(gap -> blanks.add(gap.match(new Blanks())));
        return new Asked.Gaps(question.words(), blanks);
    }

    private static List<Asked.Shown> shown(List<Option> options) {
        return options.stream()
                .map(option -> new Asked.Shown(option.id(), option.text()))
                .toList();
    }

    private static String unit(Expected expected) {
        return expected instanceof Expected.Numeric number && !number.unitRequired() ? number.unit() : "";
    }

    private final class Blanks implements Gap.Cases<Asked.Blank> {

        @Override
        public Asked.Blank typed(Gap.TypedGap gap) {
            return new Asked.Blank(gap.id(), gap.expected().kind(), List.of());
        }

        @Override
        public Asked.Blank choice(Gap.ChoiceGap gap) {
            return new Asked.Blank(gap.id(), Kind.CHOICE, shown(arranged.next()));
        }
    }
}
