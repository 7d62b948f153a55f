package io.github.quizline.terminal;

import io.github.quizline.markup.Markup;
import io.github.quizline.quiz.Choice;
import io.github.quizline.quiz.Cloze;
import io.github.quizline.quiz.Gap;
import io.github.quizline.quiz.Listing;
import io.github.quizline.quiz.Matching;
import io.github.quizline.quiz.Multiple;
import io.github.quizline.quiz.Option;
import io.github.quizline.quiz.Ordering;
import io.github.quizline.quiz.Question;
import io.github.quizline.quiz.Response;
import io.github.quizline.quiz.TrueFalse;
import io.github.quizline.quiz.Typed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The words behind the ids of one question: of its options, its items, its sides and the contents of its gaps. */
final class Names implements Question.Cases<Names> {

    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> partners = new HashMap<>();
    private final Map<String, Map<String, String>> contents = new HashMap<>();
    private final Map<String, String> parts = new HashMap<>();

    private Names() {}

    static Names of(Question question) {
        return question.match(new Names());
    }

    /** A response in words; empty if nothing was answered. */
    String of(Response response) {
        if (response instanceof Response.Text text) {
            return text.text();
        } else if (response instanceof Response.Chosen chosen) {
            return of(chosen.option());
        } else if (response instanceof Response.Ticked ticked) {
            return joined(ticked.options().stream().map(this::of).toList());
        } else if (response instanceof Response.Ordered ordered) {
            return joined(ordered.items().stream().map(this::of).toList());
        } else if (response instanceof Response.Paired paired) {
            return joined(paired.pairs().entrySet().stream()
                    .map(pair -> Words.of("pair", of(pair.getKey()), partners.getOrDefault(pair.getValue(), "")))
                    .toList());
        } else if (response instanceof Response.Filled filled) {
            return joined(filled.gaps().entrySet().stream()
                    .map(gap ->
                            contents.getOrDefault(gap.getKey(), Map.of()).getOrDefault(gap.getValue(), gap.getValue()))
                    .toList());
        }
        return "";
    }

    /** A part of a response in words, such as the left side of a pair or the number of a gap. */
    String part(String id) {
        return parts.getOrDefault(id, Words.of("part.item", id));
    }

    @Override
    public Names choice(Choice question) {
        return with(words, question.options().all());
    }

    @Override
    public Names multiple(Multiple question) {
        return with(words, question.options().all());
    }

    @Override
    public Names trueFalse(TrueFalse question) {
        words.put(TrueFalse.TRUE, Words.of("true"));
        words.put(TrueFalse.FALSE, Words.of("false"));
        return this;
    }

    @Override
    public Names typed(Typed question) {
        return this;
    }

    @Override
    public Names listing(Listing question) {
        return this;
    }

    @Override
    public Names ordering(Ordering question) {
        return with(words, question.items());
    }

    @Override
    public Names matching(Matching question) {
        with(parts, question.lefts());
        with(partners, question.rights());
        return with(words, question.lefts());
    }

    @Override
    public Names cloze(Cloze question) {
        for (Gap gap : question.gaps()) {
            parts.put(gap.id(), Words.of("part.gap", String.valueOf(parts.size() + 1)));
            contents.put(gap.id(), gap.match(new Contents()));
        }
        return this;
    }

    private String of(String id) {
        return words.getOrDefault(id, id);
    }

    private Names with(Map<String, String> names, List<Option> options) {
        names.putAll(wordsOf(options));
        return this;
    }

    private static Map<String, String> wordsOf(List<Option> options) {
        return options.stream().collect(Collectors.toMap(Option::id, option -> Markup.plainOption(option.text())));
    }

    private static String joined(List<String> words) {
        return String.join("; ", words);
    }

    /** What can be chosen for a gap, by its ids. */
    private static final class Contents implements Gap.Cases<Map<String, String>> {

        @Override
        public Map<String, String> typed(Gap.TypedGap gap) {
            return Map.of();
        }

        @Override
        public Map<String, String> choice(Gap.ChoiceGap gap) {
            return wordsOf(gap.options().all());
        }
    }
}
