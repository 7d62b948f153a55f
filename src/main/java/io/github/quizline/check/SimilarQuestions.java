package io.github.quizline.check;

import io.github.quizline.grade.Judge;
import io.github.quizline.quiz.Kind;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.quiz.TrueFalse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Questions that ask the same in nearly the same words and have the same answer.
 *
 * <p>Two sets of which a share {@code t} is common (by Jaccard) cannot differ in all of the rarest words of either: it is
 * enough to compare questions that have one of their {@code n - ⌈t n⌉ + 1} rarest words in common (prefix filtering, after
 * Chaudhuri, Ganti and Kaushik, 2006). The number of comparisons so stays near the number of questions.
 */
final class SimilarQuestions implements QuizRule {

    private static final double SIMILAR = 0.6;

    private static final Set<String> DENIALS = Set.of("no", "not", "never", "none");

    /** Of a word that so many questions have among their rarest ones, only the last of them are compared. */
    private static final int MOST_COMPARED = 50;

    @Override
    public void look(Quiz quiz, List<Item> items, Findings findings) {
        List<Set<String>> contents =
                items.stream().map(SimilarQuestions::content).toList();
        Map<String, Integer> counts = new HashMap<>();
        contents.forEach(content -> content.forEach(word -> counts.merge(word, 1, Integer::sum)));
        Map<String, List<Integer>> byRareWord = new HashMap<>();
        for (Item item : items) {
            Set<String> content = contents.get(item.index());
            List<String> rarest = rarest(content, counts);
            Set<Integer> near = new HashSet<>();
            for (String word : rarest) {
                List<Integer> others = byRareWord.computeIfAbsent(word, key -> new ArrayList<>());
                near.addAll(others.subList(Math.max(0, others.size() - MOST_COMPARED), others.size()));
                others.add(item.index());
            }
            near.stream()
                    .sorted()
                    .map(items::get)
                    .filter(other -> Wording.similarity(content, contents.get(other.index())) >= SIMILAR
                            && haveSameKey(item, other)
                            && !isTurned(item, other))
                    .findFirst()
                    .ifPresent(other -> findings.tell(
                            Rule.SIMILAR_QUESTION,
                            item,
                            List.of("question"),
                            findings.lineOf(other),
                            Wording.quoted(other.stem().text())));
        }
    }

    /** A cloze often says nothing in its question. */
    private static Set<String> content(Item item) {
        Set<String> content = new HashSet<>(item.stem().content());
        item.text().ifPresent(text -> content.addAll(Wording.of(text).content()));
        return content;
    }

    private static List<String> rarest(Set<String> content, Map<String, Integer> counts) {
        int wanted = content.size() - (int) Math.ceil(SIMILAR * content.size()) + 1;
        return content.stream()
                .sorted(Comparator.comparing((String word) -> counts.getOrDefault(word, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(content.isEmpty() ? 0 : wanted)
                .toList();
    }

    /** "Every square is a rectangle" does not say that every rectangle is a square. */
    private static boolean isTurned(Item one, Item other) {
        return one.question() instanceof TrueFalse
                && !inBoth(one.stem(), other.stem()).equals(inBoth(other.stem(), one.stem()));
    }

    private static List<String> inBoth(Wording one, Wording other) {
        Set<String> content = other.content();
        return one.words().stream()
                .map(Wording::root)
                .filter(word -> content.contains(word) || DENIALS.contains(word))
                .toList();
    }

    private static boolean haveSameKey(Item one, Item other) {
        return keyForms(one).equals(keyForms(other));
    }

    private static Set<String> keyForms(Item item) {
        Set<String> forms = new HashSet<>();
        item.fixedKeys().forEach(key -> forms.add(Judge.normalForm(Kind.TEXT, key, item.language())));
        return forms;
    }
}
