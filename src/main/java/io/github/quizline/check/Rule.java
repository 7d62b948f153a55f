package io.github.quizline.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;

/** What a check looks for, in the order in which it is listed. */
public enum Rule {
    ALL_OF_THE_ABOVE,
    NONE_OF_THE_ABOVE,
    COMBINED_OPTIONS,
    ABSOLUTE_TERM,
    VAGUE_TERM,
    LONGEST_OPTION,
    KEY_OFTEN_LONGEST,
    KEY_POSITION,
    UNSORTED_OPTIONS,
    FEW_OPTIONS,
    MANY_OPTIONS,
    EQUIVALENT_OPTIONS,
    RIGHT_DISTRACTOR,
    NEGATIVE_STEM,
    UNFOCUSED_STEM,
    LONG_STEM,
    REPEATED_WORD,
    ARTICLE_CUE,
    ANSWER_IN_QUESTION,
    ANSWER_ELSEWHERE,
    SIMILAR_QUESTION,
    MANY_TRUE_FALSE,
    LONG_TYPED_ANSWER,
    VARIANT_MISSING,
    NUMBER_AS_TEXT,
    NUMBER_BARE,
    DATE_AS_TEXT,
    DATE_PRECISION,
    NAME_AS_TEXT,
    EVIDENCE_MISSING,
    EVIDENCE_WITHOUT_ANSWER,
    SAME_EVIDENCE,
    EXPLANATION_MISSING,
    UNKNOWN_RULE;

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("io.github.quizline.check.rules", Locale.ROOT);

    private static final Set<Rule> ENGLISH = EnumSet.of(
            ALL_OF_THE_ABOVE,
            NONE_OF_THE_ABOVE,
            COMBINED_OPTIONS,
            ABSOLUTE_TERM,
            VAGUE_TERM,
            NEGATIVE_STEM,
            UNFOCUSED_STEM,
            REPEATED_WORD,
            ARTICLE_CUE,
            ANSWER_IN_QUESTION,
            NUMBER_AS_TEXT,
            NUMBER_BARE,
            DATE_AS_TEXT,
            DATE_PRECISION,
            NAME_AS_TEXT,
            EVIDENCE_WITHOUT_ANSWER);

    /** The stable name by which a quiz file silences it, such as {@code longest-option}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The rule of this name. */
    public static Optional<Rule> of(String word) {
        return Stream.of(values()).filter(rule -> rule.word().equals(word)).findFirst();
    }

    /** Whether it knows words of English, and looks at questions in that language only. */
    public boolean isEnglish() {
        return ENGLISH.contains(this);
    }

    /** What it finds, in plain English. */
    public String summary() {
        return TEXTS.getString(word() + ".finds");
    }

    /** Why that matters, in one sentence. */
    public String why() {
        return TEXTS.getString(word() + ".why");
    }

    /** Where the rule comes from. */
    public String source() {
        return TEXTS.getString(word() + ".source");
    }

    /** A quiz, as a file, in which this rule finds something, and no other rule does. */
    public String bad() {
        return example("bad");
    }

    /** The same quiz done better: no rule finds anything in it. */
    public String good() {
        return example("good");
    }

    private String example(String which) {
        String name = "examples/" + word() + "." + which + ".yaml";
        try (InputStream in = Rule.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
