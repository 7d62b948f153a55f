package io.github.quizline.session;

import io.github.quizline.quiz.Choice;
import io.github.quizline.quiz.Cloze;
import io.github.quizline.quiz.Expected;
import io.github.quizline.quiz.Gap;
import io.github.quizline.quiz.Listing;
import io.github.quizline.quiz.Matching;
import io.github.quizline.quiz.Multiple;
import io.github.quizline.quiz.Option;
import io.github.quizline.quiz.Ordering;
import io.github.quizline.quiz.Question;
import io.github.quizline.quiz.TrueFalse;
import io.github.quizline.quiz.Typed;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is right.
 *
 * @param words the right answer, one text for each part of it: the right options, the items in order, those that are free among themselves in one, left and right
 *     sides, what belongs in each gap
 * @param options everything that names the right answer or a part of it
 */
record Key(List<String> words, Set<Option> options) {

    private static final Question.Cases<Key> KEYS = new Keys();

    Key {
        words = List.copyOf(words);
        options = Set.copyOf(options);
    }

    static Key of(Question question) {
        return question.match(KEYS);
    }

    private static Key of(List<Option> answers) {
        return new Key(answers.stream().map(Option::text).toList(), new HashSet<>(answers));
    }

    private static Key of(Expected expected) {
        Set<Option> options = new HashSet<>(expected.answers().alternatives());
        return new Key(List.of(withUnit(expected)), options);
    }

    private static String withUnit(Expected expected) {
        String answer = expected.answers().answer().text();
        String unit = expected instanceof Expected.Numeric number ? number.unit() : "";
        return unit.isEmpty() || answer.endsWith(unit) ? answer : answer + " " + unit;
    }

    private static Key joined(Stream<Key> parts, String separator) {
        List<Key> keys = parts.toList();
        Set<Option> options = new HashSet<>();
        keys.forEach(key -> options.addAll(key.options));
        return new Key(
                keys.stream().map(key -> String.join(separator, key.words)).toList(), options);
    }

    private static final class Keys implements Question.Cases<Key>, Gap.Cases<Key> {

        @Override
        public Key choice(Choice question) {
            return of(question.options().answers());
        }

        @Override
        public Key multiple(Multiple question) {
            return of(question.options().answers());
        }

        @Override
        public Key trueFalse(TrueFalse question) {
            return new Key(List.of(Sentences.of(String.valueOf(question.answer()))), Set.of());
        }

        @Override
        public Key typed(Typed question) {
            return of(question.expected());
        }

        @Override
        public Key listing(Listing question) {
            return joined(question.items().stream().map(Key::of), "");
        }

        @Override
        public Key ordering(Ordering question) {
            List<String> words = question.ranks().stream().map(Keys::rank).toList();
            return new Key(words, new HashSet<>(question.items()));
        }

        private static String rank(List<Option> free) {
            String texts = free.stream().map(Option::text).collect(Collectors.joining(", "));
            return free.size() == 1 ? texts : Sentences.of("free", texts);
        }

        @Override
        public Key matching(Matching question) {
            return joined(question.lefts().stream().map(left -> pair(question, left)), "");
        }

        @Override
        public Key cloze(Cloze question) {
            return joined(question.gaps().stream().map(gap -> gap.match(this)), " / ");
        }

        @Override
        public Key typed(Gap.TypedGap gap) {
            return of(gap.expected());
        }

        @Override
        public Key choice(Gap.ChoiceGap gap) {
            return of(gap.options().answers());
        }

        private static Key pair(Matching question, Option left) {
            String rightId = question.key().get(left.id());
            Option right = question.rights().stream()
                    .filter(option -> option.id().equals(rightId))
                    .findFirst()
                    .orElseThrow();
            return new Key(List.of(Sentences.of("pair", left.text(), right.text())), Set.of(right));
        }
    }
}
