package io.github.quizline.format.yaml;

import io.github.quizline.quiz.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** The keys that the quiz format knows at each place; beside them every key that begins with {@code x-}. */
final class Keys {

    static final Set<String> FILE = setOf(
            "title format id language description authors license tags draft passage passages settings questions check");

    static final Set<String> PASSAGE = setOf("text file id title source language layout");

    static final Set<String> SOURCE = setOf("title author publisher date url license");

    static final Set<String> SETTINGS =
            setOf("shuffle pick time pass typing feedback tries penalty hint-cost passage-view certainty");

    static final Set<String> CHECK = setOf("ignore");

    static final Set<String> EVIDENCE = setOf("text passage");

    static final Set<String> OPTION = setOf("option answer because id credit fixed");

    /** A statement's truth; it is no option with words of its own. */
    static final Set<String> TRUTH = setOf("answer because");

    static final Set<String> PAIR = setOf("left right");

    /** What every question may have. */
    static final Set<String> COMMON = setOf("question type id points passage group evidence explanation hints tags"
            + " shuffle typing language tries passage-view check");

    /** What a typed term may have beside its answer, whatever its kind. */
    private static final String BESIDE = " accept incomplete reject";

    /** What typed terms of one kind may have. */
    private static final Map<Kind, Set<String>> MANNER = Map.of(
            Kind.NAME, setOf("name-order require"),
            Kind.NUMBER, setOf("tolerance unit unit-required"),
            Kind.DATE, setOf("precision"));

    private static final Map<Kind, Set<String>> OWN = own();

    /** What a question of any kind may have. */
    static final Set<String> QUESTION = question();

    private static final Map<Kind, Set<String>> LIST = perKind(own(Kind.LIST), Kind::isTyped, Keys::manner);

    private static final Map<Kind, Set<String>> ITEM = perKind(OPTION, Kind::isTyped, Keys::own);

    private static final Map<Kind, Set<String>> GAP =
            perKind(setOf("type"), kind -> kind.isTyped() || kind == Kind.CHOICE, Keys::own);

    /** What a gap of any kind may have. */
    static final Set<String> ANY_GAP = union(GAP.values());

    private Keys() {}

    /** What a question of one kind has beside {@link #COMMON}. */
    static Set<String> own(Kind kind) {
        return OWN.getOrDefault(kind, Set.of());
    }

    /** What a list of one kind has beside {@link #COMMON}. */
    static Set<String> list(Kind of) {
        return LIST.getOrDefault(of, Set.of());
    }

    private static Set<String> manner(Kind kind) {
        return MANNER.getOrDefault(kind, Set.of());
    }

    /** What an item of a list of one kind may have. */
    static Set<String> item(Kind of) {
        return ITEM.getOrDefault(of, Set.of());
    }

    /** What a gap of one kind may have. */
    static Set<String> gap(Kind kind) {
        return GAP.getOrDefault(kind, Set.of());
    }

    /** The words of the kinds of question that have a key of their own. */
    static List<String> kindsWith(String key) {
        List<String> kinds = new ArrayList<>();
        OWN.forEach((kind, keys) -> {
            if (keys.contains(key)) {
                kinds.add(kind.word());
            }
        });
        return kinds;
    }

    private static Map<Kind, Set<String>> own() {
        Map<Kind, Set<String>> own = new EnumMap<>(Kind.class);
        own.put(Kind.CHOICE, setOf("answer distractors options"));
        own.put(Kind.MULTIPLE, setOf("answers distractors options select scoring"));
        own.put(Kind.TRUE_FALSE, setOf("answer"));
        for (Kind kind : Kind.values()) {
            if (kind.isTyped()) {
                own.put(kind, union(List.of(setOf("answer" + BESIDE), manner(kind))));
            }
        }
        own.put(Kind.LIST, setOf("answers of count ordered scoring"));
        own.put(Kind.ORDERING, setOf("order scoring"));
        own.put(Kind.MATCHING, setOf("pairs distractors scoring"));
        own.put(Kind.CLOZE, setOf("text gaps scoring"));
        return own;
    }

    private static Set<String> question() {
        Set<String> all = new LinkedHashSet<>(COMMON);
        OWN.values().forEach(all::addAll);
        return Collections.unmodifiableSet(all);
    }

    private static Map<Kind, Set<String>> perKind(
            Set<String> base, Predicate<Kind> wanted, Function<Kind, Set<String>> more) {
        Map<Kind, Set<String>> keys = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            if (wanted.test(kind)) {
                keys.put(kind, union(List.of(base, more.apply(kind))));
            }
        }
        return keys;
    }

    private static Set<String> union(Iterable<Set<String>> sets) {
        Set<String> all = new LinkedHashSet<>();
        sets.forEach(all::addAll);
        return Collections.unmodifiableSet(all);
    }

    private static Set<String> setOf(String words) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(words.split(" "))));
    }
}
