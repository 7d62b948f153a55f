package io.github.quizline.check;

import io.github.quizline.quiz.Quiz;
import io.github.quizline.quiz.TrueFalse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Answers that another question gives away. */
final class Leaks implements QuizRule {

    private static final int MOST_WORDS = 6;

    /** What so many questions name is what the quiz is about, and no secret. */
    private static final int MOST_QUESTIONS = 20;

    /** The share of a question's own words that another one must have to be about the same. */
    private static final double SAME_MATTER = 0.5;

    @Override
    public void look(Quiz quiz, List<Item> items, Findings findings) {
        Map<String, List<Item>> byWord = new HashMap<>();
        for (Item item : items) {
            for (String word : item.stem().content()) {
                byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(item);
            }
        }
        for (Item item : items) {
            for (String key : item.keys()) {
                leak(item, Wording.of(key), byWord, findings);
            }
        }
    }

    private static void leak(Item item, Wording key, Map<String, List<Item>> byWord, Findings findings) {
        Set<String> content = key.content();
        boolean isTelling = !content.isEmpty()
                && key.words().size() <= MOST_WORDS
                && key.text().strip().length() > 3;
        if (!isTelling || item.stem().contains(key)) {
            return;
        }
        List<Item> holders = content.stream()
                .map(word -> byWord.getOrDefault(word, List.of()))
                .min(Comparator.comparing(List::size))
                .orElse(List.of());
        if (holders.size() > MOST_QUESTIONS) {
            return;
        }
        Set<String> asked = new HashSet<>(item.stem().content());
        holders.stream()
                .filter(other -> other.index() != item.index()
                        && !isFalse(other)
                        && other.stem().contains(key)
                        && isAbout(asked, other.stem().content()))
                .findFirst()
                .ifPresent(other -> findings.tell(
                        Rule.ANSWER_ELSEWHERE,
                        other,
                        List.of("question"),
                        Wording.quoted(key.text()),
                        findings.lineOf(item),
                        Wording.quoted(item.stem().text())));
    }

    private static boolean isFalse(Item item) {
        return item.question() instanceof TrueFalse statement && !statement.answer();
    }

    private static boolean isAbout(Set<String> asked, Set<String> said) {
        long shared = asked.stream().filter(said::contains).count();
        return shared >= 1 && shared >= SAME_MATTER * asked.size();
    }
}
