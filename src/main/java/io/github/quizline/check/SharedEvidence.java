package io.github.quizline.check;

import io.github.quizline.quiz.Evidence;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.quiz.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words of a passage that two questions rest on, and on nothing else. */
final class SharedEvidence implements QuizRule {

    /** The place of a quotation. */
    private record Quoted(String passage, List<Span> spans) {}

    @Override
    public void look(Quiz quiz, List<Item> items, Findings findings) {
        Map<Set<Quoted>, Item> first = new HashMap<>();
        for (Item item : items) {
            Set<Quoted> all = new HashSet<>();
            item.question()
                    .common()
                    .evidence()
                    .forEach(evidence -> quoted(item, evidence).ifPresent(all::add));
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

    private static Optional<Quoted> quoted(Item item, Evidence evidence) {
        return item.passageOf(evidence)
                .flatMap(in -> in.find(evidence.text())
                        .map(spans -> new Quoted(in.passage().id(), spans)));
    }
}
