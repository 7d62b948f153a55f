package io.github.quizline.quiz;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What every question has, whatever its kind.
 *
 * @param id unique in its quiz
 * @param question the stem: what is asked, with a little Markdown
 * @param points what a right answer earns, at least 0
 * @param passage the id of the passage it is about; empty means the only passage of the quiz, if there is one
 * @param group questions of one group stay together and in order; empty means none
 * @param evidence the quotations that show the answer to be right
 * @param explanation said after answering; may be empty
 * @param hints given one after the other, when the learner asks
 * @param shuffle false if its options keep their order whatever the settings say
 * @param typing as in {@link Settings}, where this question differs
 * @param language BCP 47; empty means the language of the quiz
 * @param tries as in {@link Settings}, where this question differs
 * @param passageView as in {@link Settings}, where this question differs
 * @param ignoredRules the rules of a check that are silenced for this question
 */
public record Common(
        String id,
        String question,
        double points,
        String passage,
        String group,
        List<Evidence> evidence,
        String explanation,
        List<String> hints,
        List<String> tags,
        boolean shuffle,
        Optional<Typing> typing,
        String language,
        OptionalInt tries,
        Optional<PassageView> passageView,
        List<String> ignoredRules,
        Map<String, Extra> extras) {

    /**
     * @throws IllegalArgumentException if {@code question} is blank, {@code id} malformed, {@code points} negative or
     *     not finite, or {@code tries} below 1
     */
    public Common {
        Id.check(id);
        if (question.isBlank()) {
            throw new IllegalArgumentException("a question asks something, but \"" + id + "\" is blank");
        }
        if (!(points >= 0 && points <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException("points must be >= 0, but were " + points);
        }
        if (tries.orElse(1) < 1) {
            throw new IllegalArgumentException("tries must be >= 1, but were " + tries.getAsInt());
        }
        evidence = List.copyOf(evidence);
        hints = List.copyOf(hints);
        tags = List.copyOf(tags);
        ignoredRules = List.copyOf(ignoredRules);
        extras = Extra.copyOf(extras);
    }

    /** The common part of a question with every default, and an id made from its words. */
    public static Common of(String question) {
        return builder(question).build();
    }

    /** A builder that starts from every default. */
    public static Builder builder(String question) {
        return new Builder(question);
    }

    /** Collects what is not as the defaults have it. */
    public static final class Builder {

        private final String question;
        private String id;
        private double points = 1;
        private String passage = "";
        private String group = "";
        private List<Evidence> evidence = List.of();
        private String explanation = "";
        private List<String> hints = List.of();
        private List<String> tags = List.of();
        private boolean shuffle = true;
        private Optional<Typing> typing = Optional.empty();
        private String language = "";
        private OptionalInt tries = OptionalInt.empty();
        private Optional<PassageView> passageView = Optional.empty();
        private List<String> ignoredRules = List.of();
        private Map<String, Extra> extras = Map.of();

        private Builder(String question) {
            this.question = question;
            this.id = Id.of(question);
        }

        public Builder id(String value) {
            id = value;
            return this;
        }

        public Builder points(double value) {
            points = value;
            return this;
        }

        public Builder passage(String value) {
            passage = value;
            return this;
        }

        public Builder group(String value) {
            group = value;
            return this;
        }

        public Builder evidence(Evidence... values) {
            return evidence(List.of(values));
        }

        public Builder evidence(List<Evidence> values) {
            evidence = values;
            return this;
        }

        public Builder explanation(String value) {
            explanation = value;
            return this;
        }

        public Builder hints(List<String> values) {
            hints = values;
            return this;
        }

        public Builder tags(List<String> values) {
            tags = values;
            return this;
        }

        public Builder shuffle(boolean value) {
            shuffle = value;
            return this;
        }

        public Builder typing(Typing value) {
            typing = Optional.of(value);
            return this;
        }

        public Builder language(String value) {
            language = value;
            return this;
        }

        public Builder tries(int value) {
            tries = OptionalInt.of(value);
            return this;
        }

        public Builder passageView(PassageView value) {
            passageView = Optional.of(value);
            return this;
        }

        public Builder ignoredRules(List<String> values) {
            ignoredRules = values;
            return this;
        }

        public Builder extras(Map<String, Extra> values) {
            extras = values;
            return this;
        }

        /** @throws IllegalArgumentException as {@link Common} does */
        public Common build() {
            return new Common(
                    id,
                    question,
                    points,
                    passage,
                    group,
                    evidence,
                    explanation,
                    hints,
                    tags,
                    shuffle,
                    typing,
                    language,
                    tries,
                    passageView,
                    ignoredRules,
                    extras);
        }
    }
}
