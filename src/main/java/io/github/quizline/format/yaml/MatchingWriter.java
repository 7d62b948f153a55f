package io.github.quizline.format.yaml;

import static io.github.quizline.format.yaml.YamlLines.STEP;

import io.github.quizline.quiz.Matching;
import io.github.quizline.quiz.Option;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Writes pairs: as {@code left: right} where every left side is a text that can be a key. */
final class MatchingWriter {

    private static final int LONGEST_KEY = 60;

    private MatchingWriter() {}

    static void write(YamlLines lines, int indent, Matching question) {
        Map<String, Option> rights = new LinkedHashMap<>();
        question.rights().forEach(right -> rights.put(right.id(), right));
        Set<String> paired = new HashSet<>(question.key().values());
        List<Option> distractors = question.rights().stream()
                .filter(right -> !paired.contains(right.id()))
                .toList();
        OptionWriter leftWriter = new OptionWriter(lines, question.lefts());
        OptionWriter rightWriter = new OptionWriter(lines, new ArrayList<>(rights.values()));
        boolean asKeys = question.lefts().stream().allMatch(left -> leftWriter.isText(left, true) && fitsKey(left));
        Set<String> described = new HashSet<>();
        lines.open(indent, "pairs");
        for (Option left : question.lefts()) {
            Option right = Objects.requireNonNull(rights.get(question.key().get(left.id())));
            boolean again = !described.add(right.id());
            String key = YamlText.key(left.text());
            int at = indent + STEP;
            if (!asKeys) {
                lines.item();
                at += STEP;
                leftWriter.one(at, "left", left, "option", true);
                key = "right";
            }
            if (again) {
                lines.text(at, key, right.text());
            } else {
                rightWriter.one(at, key, right, "option", true);
            }
        }
        rightWriter.list(indent, "distractors", distractors, "option", false);
    }

    private static boolean fitsKey(Option left) {
        return left.text().length() <= LONGEST_KEY;
    }
}
