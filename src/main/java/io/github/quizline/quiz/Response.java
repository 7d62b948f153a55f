package io.github.quizline.quiz;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a learner answered. Options, items and gaps are named by their ids.
 *
 * <p>A {@link Text} may answer a question of any kind: where nothing is typed it is the text form that {@link
 * ResponseForm} reads. Whether a response fits its question is found out when it is judged.
 */
public sealed interface Response {

    /** Nothing. */
    record Skipped() implements Response {}

    /** Something typed. */
    record Text(String text) implements Response {}

    /** One option. */
    record Chosen(String option) implements Response {}

    /** Any number of options. */
    record Ticked(Set<String> options) implements Response {
        public Ticked {
            options = Collections.unmodifiableSet(new LinkedHashSet<>(options));
        }
    }

    /** Items in order. */
    record Ordered(List<String> items) implements Response {
        public Ordered {
            items = List.copyOf(items);
        }
    }

    /** Right sides by left sides; a left side may be missing. */
    record Paired(Map<String, String> pairs) implements Response {
        public Paired {
            pairs = Collections.unmodifiableMap(new LinkedHashMap<>(pairs));
        }
    }

    /** What was typed or chosen (an option's id) in each gap; a gap may be missing. */
    record Filled(Map<String, String> gaps) implements Response {
        public Filled {
            gaps = Collections.unmodifiableMap(new LinkedHashMap<>(gaps));
        }
    }

    /** Nothing was answered. */
    static Response skipped() {
        return new Skipped();
    }

    /** Something typed, or the text form of a response of another kind. */
    static Response text(String text) {
        return new Text(text);
    }

    /** One option, by its id; {@link TrueFalse#TRUE} or {@link TrueFalse#FALSE} for a statement. */
    static Response chosen(String option) {
        return new Chosen(option);
    }

    /** Several options, by their ids. */
    static Response ticked(String... options) {
        return new Ticked(new LinkedHashSet<>(List.of(options)));
    }

    /** Items by their ids, first to last. */
    static Response ordered(String... items) {
        return new Ordered(List.of(items));
    }

    /** The ids of right sides, by the ids of left sides. */
    static Response paired(Map<String, String> pairs) {
        return new Paired(pairs);
    }

    /** What stands in each gap, by the ids of the gaps. */
    static Response filled(Map<String, String> gaps) {
        return new Filled(gaps);
    }
}
