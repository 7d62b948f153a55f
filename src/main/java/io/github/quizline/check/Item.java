package io.github.quizline.check;

import io.github.quizline.quiz.Choice;
import io.github.quizline.quiz.Cloze;
import io.github.quizline.quiz.Evidence;
import io.github.quizline.quiz.Expected;
import io.github.quizline.quiz.Gap;
import io.github.quizline.quiz.Listing;
import io.github.quizline.quiz.Matching;
import io.github.quizline.quiz.Multiple;
import io.github.quizline.quiz.Option;
import io.github.quizline.quiz.Ordering;
import io.github.quizline.quiz.Question;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.quiz.Quotations;
import io.github.quizline.quiz.TrueFalse;
import io.github.quizline.quiz.Typed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A question as the rules look at it.
 *
 * @param index its place among the questions, from 0
 * @param language BCP 47
 * @param passage what it is about
 * @param passages all passages of the quiz, by their ids
 * @param stem the words of the question
 */
record Item(
        int index,
        Question question,
        String language,
        Optional<Quotations> passage,
        Map<String, Quotations> passages,
        Wording stem,
        List<OptionSet> optionSets,
        List<TypedPart> typedParts) {

    static List<Item> of(Quiz quiz) {
        Map<String, Quotations> passages = new HashMap<>();
        quiz.passages().forEach(passage -> passages.put(passage.id(), Quotations.in(passage)));
        return IntStream.range(0, quiz.questions().size())
                .parallel()
                .mapToObj(index -> of(quiz, index, passages))
                .toList();
    }

    private static Item of(Quiz quiz, int index, Map<String, Quotations> passages) {
        Question question = quiz.questions().get(index);
        return new Item(
                index,
                question,
                quiz.languageOf(question),
                quiz.passageOf(question).map(passage -> passages.get(passage.id())),
                passages,
                Wording.of(question.common().question()),
                optionSets(question),
                typedParts(question));
    }

    /** Whether what is known of English words holds here. */
    boolean isEnglish() {
        return Check.isEnglish(language);
    }

    /** The passage that a quotation stands in. */
    Optional<Quotations> passageOf(Evidence quotation) {
        return quotation.passage().isEmpty() ? passage : Optional.ofNullable(passages.get(quotation.passage()));
    }

    /** What is right, as texts; empty where that is an order or pairs, and for a statement that is true or false. */
    List<String> keys() {
        List<String> keys = new ArrayList<>();
        optionSets.forEach(set -> set.options().answers().forEach(option -> keys.add(option.text())));
        typedParts.forEach(part -> keys.add(part.answer()));
        return keys;
    }

    /** What is right, as far as a text can tell it; of a statement, whether it is true. */
    List<String> fixedKeys() {
        if (question instanceof TrueFalse statement) {
            return List.of(String.valueOf(statement.answer()));
        } else if (question instanceof Matching matching) {
            return List.of(matching.lefts().toString(), matching.rights().toString());
        } else if (question instanceof Ordering ordering) {
            return List.of(ordering.ranks().toString());
        }
        return keys();
    }

    /** The text around the gaps of a cloze; empty for other questions. */
    Optional<String> text() {
        return question instanceof Cloze cloze ? Optional.of(String.join(" ", cloze.words())) : Optional.empty();
    }

    private static List<OptionSet> optionSets(Question question) {
        if (question instanceof Choice choice) {
            return List.of(OptionSet.of(choice.options(), Optional.empty()));
        } else if (question instanceof Multiple multiple) {
            return List.of(OptionSet.of(multiple.options(), Optional.empty()));
        }
        List<OptionSet> sets = new ArrayList<>();
        if (question instanceof Cloze cloze) {
            for (Gap gap : cloze.gaps()) {
                if (gap instanceof Gap.ChoiceGap choice) {
                    sets.add(OptionSet.of(choice.options(), Optional.of(gap.id())));
                }
            }
        }
        return List.copyOf(sets);
    }

    private static List<TypedPart> typedParts(Question question) {
        List<TypedPart> parts = new ArrayList<>();
        if (question instanceof Typed typed) {
            parts.add(new TypedPart(typed.expected(), List.of("answer")));
        } else if (question instanceof Listing listing) {
            for (Expected expected : listing.items()) {
                parts.add(new TypedPart(expected, List.of("answers", parts.size())));
            }
        } else if (question instanceof Cloze cloze) {
            for (Gap gap : cloze.gaps()) {
                if (gap instanceof Gap.TypedGap typed) {
                    parts.add(new TypedPart(typed.expected(), List.of("text")));
                }
            }
        }
        return List.copyOf(parts);
    }

    /** Whether anything tells why an option or answer is right or wrong. */
    boolean saysWhy() {
        return optionSets.stream().flatMap(set -> set.options().all().stream()).anyMatch(Item::saysWhy)
                || typedParts.stream()
                        .map(part -> part.expected().answers())
                        .anyMatch(answers -> answers.alternatives().stream().anyMatch(Item::saysWhy)
                                || answers.incomplete().stream().anyMatch(Item::saysWhy)
                                || answers.reject().stream().anyMatch(Item::saysWhy));
    }

    private static boolean saysWhy(Option option) {
        return !option.because().isEmpty();
    }
}
