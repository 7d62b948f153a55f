package io.github.quizline.format.yaml;

import static io.github.quizline.format.yaml.YamlLines.STEP;

import io.github.quizline.quiz.Option;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes answers and options that share ids: as a text where there is no more to say. */
final class OptionWriter {

    private final YamlLines lines;
    private final Set<String> ids;

    /** @param inOrder all that will be written, in the order in which they are read again */
    OptionWriter(YamlLines lines, List<Option> inOrder) {
        this.lines = lines;
        List<String> words = new ArrayList<>();
        List<String> made = new ArrayList<>();
        for (Option option : inOrder) {
            words.add(option.text());
            made.add(option.id());
        }
        this.ids = new HashSet<>(MadeIds.toWrite(words, made));
    }

    /** Whether nothing is to be said of an option but its words. */
    boolean isText(Option option, boolean right) {
        return !ids.contains(option.id())
                && option.because().isEmpty()
                && option.credit() == (right ? 1 : 0)
                && !option.fixedLast()
                && option.extras().isEmpty();
    }

    /**
     * A key and one option.
     *
     * @param word what its words are called where there is more to say: {@code option} or {@code answer}
     */
    void one(int indent, String key, Option option, String word, boolean right) {
        if (isText(option, right)) {
            lines.text(indent, key, option.text());
        } else {
            lines.open(indent, key);
            fields(indent + STEP, option, word, right);
        }
    }

    /** A key and several options; nothing if there are none. */
    void list(int indent, String key, List<Option> options, String word, boolean right) {
        if (!options.isEmpty()) {
            lines.open(indent, key);
            options.forEach(option -> item(indent + STEP, option, word, right));
        }
    }

    /** An option as an item of a list. */
    void item(int indent, Option option, String word, boolean right) {
        if (isText(option, right)) {
            lines.textItem(indent, option.text());
        } else {
            lines.item();
            fields(indent + STEP, option, word, right);
        }
    }

    void fields(int indent, Option option, String word, boolean right) {
        lines.text(indent, word, option.text());
        lines.text(indent, "because", option.because());
        if (ids.contains(option.id())) {
            lines.text(indent, "id", option.id());
        }
        if (option.credit() != (right ? 1 : 0)) {
            lines.plain(indent, "credit", Numbers.plain(BigDecimal.valueOf(option.credit())));
        }
        if (option.fixedLast()) {
            lines.plain(indent, "fixed", "last");
        }
        lines.extras(indent, option.extras());
    }
}
