package io.github.quizline.check;

import io.github.quizline.quiz.Evidence;
import io.github.quizline.quiz.Quiz;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words of a passage that two questions rest on, and on nothing else. */
final class SharedEvidence implements QuizRule {

    /** What is quoted, and from where. */
    private record Quoted(String passage, List<String> words) {}

    @Override
    public void look(Quiz quiz, List<Item> items, Findings findings) {
        Map<Set<Quoted>, Item> first = new HashMap<>();
        for (Item item : items) {
            Set<Quoted> all = new HashSet<>();
            for (Evidence evidence : item.question().common().evidence()) {
                String passage = item.passageOf(evidence)
                        .map(quotations -> quotations.passage().id())
                        .orElse("");
                all.add(new Quoted(passage, Wording.of(evidence.text()).words()));
            }
            Item other = all.isEmpty() ? null : first.putIfAbsent(all, item);
            if (other != null && isAnother(item, other)) {
                findings.tell(
                        Rule.SAME_EVIDENCE,
                        item,
                        List.of("evidence"),
                        findings.lineOf(other),
                        Wording.quoted(other.stem().text()));
            }
        }
    }

    private static boolean isAnother(Item item, Item other) {
        String group = item.question().common().group();
        return item.index() != other.index()
                && (group.isEmpty() || !group.equals(other.question().common().group()));
    }
}
