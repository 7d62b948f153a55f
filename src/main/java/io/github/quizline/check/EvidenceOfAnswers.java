package io.github.quizline.check;

import io.github.quizline.quiz.Evidence;
import io.github.quizline.quiz.Kind;
import io.github.quizline.quiz.Quotations;
import io.github.quizline.quiz.Span;
import java.util.List;
import java.util.Set;

/** Whether the passage shows that an answer is right. */
final class EvidenceOfAnswers implements ItemRule {

    /** A longer answer tells in its own words what the passage says. */
    private static final int MOST_WORDS = 3;

    /** Words are taken for forms of each other if they begin alike. */
    private static final int BEGINNING = 4;

    /** Whom "he" means, nobody looks for further up. */
    private static final int MOST_SENTENCES_BEFORE = 10;

    /** Nobody writes a year in words. */
    private static final int MOST_DIGITS_AS_WORDS = 3;

    private static final Set<String> NUMBER_WORDS = WordList.words("number-words");

    @Override
    public void look(Item item, Findings findings) {
        List<Evidence> evidence = item.question().common().evidence();
        if (item.passage().isPresent() && evidence.isEmpty()) {
            findings.tell(Rule.EVIDENCE_MISSING, item, List.of("question"));
        }
        for (String key : evidence.isEmpty() ? List.<String>of() : item.keys()) {
            List<String> telling = telling(item, key);
            boolean isFigure = key.codePoints().anyMatch(Character::isDigit);
            if (!telling.isEmpty()
                    && !areShown(telling, surroundings(item, evidence, isFigure ? 1 : MOST_SENTENCES_BEFORE))) {
                findings.tell(Rule.EVIDENCE_WITHOUT_ANSWER, item, List.of("evidence"), Wording.quoted(key));
            }
        }
    }

    /** The words of an answer of which one has to be shown; none where it may say in its own words what a passage says. */
    private static List<String> telling(Item item, String key) {
        List<String> telling =
                Wording.of(key).words().stream().filter(Wording::isContent).toList();
        return telling.size() > MOST_WORDS || !isFixed(item, key) ? List.of() : telling;
    }

    private static boolean areShown(List<String> telling, String text) {
        List<String> shown = Wording.of(text).words();
        return telling.stream().anyMatch(word -> shown.stream().anyMatch(other -> isForm(word, other)));
    }

    /**
     * The quotations, and what stands before them in their paragraphs: it may tell who "he" is, or what "the same town".
     *
     * @param before how many sentences before them count
     */
    private static String surroundings(Item item, List<Evidence> evidence, int before) {
        StringBuilder text = new StringBuilder();
        for (Evidence quotation : evidence) {
            text.append(quotation.text()).append('\n');
            item.passageOf(quotation)
                    .ifPresent(in -> in.find(quotation.text())
                            .ifPresent(spans ->
                                    text.append(context(in, spans, before)).append('\n')));
        }
        return text.toString();
    }

    private static String context(Quotations in, List<Span> spans, int before) {
        int from = spans.get(0).start();
        int to = spans.get(spans.size() - 1).end();
        List<Span> sentences = in.sentences();
        int first = Math.max(0, lastBegunBy(from, sentences) - before);
        int last = lastBegunBy(to - 1, sentences);
        int paragraph = lastBegunBy(from, in.paragraphs());
        int start = Math.max(
                sentences.get(first).start(),
                Math.min(in.paragraphs().get(paragraph).start(), from));
        return in.passage()
                .text()
                .substring(start, Math.max(to, sentences.get(last).end()));
    }

    /** The place of the last of some stretches, which follow each other, that begins at an offset or before it. */
    private static int lastBegunBy(int offset, List<Span> stretches) {
        int low = 0;
        int high = stretches.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (stretches.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Names, dates and figures stand in a passage as they are; other words may be said otherwise. */
    private static boolean isFixed(Item item, String key) {
        boolean isNumber = key.codePoints().anyMatch(Character::isDigit);
        boolean isName = key.strip().codePoints().limit(1).allMatch(Character::isUpperCase)
                && item.optionSets().isEmpty();
        boolean isTyped = item.typedParts().stream()
                .map(part -> part.expected().kind())
                .anyMatch(Set.of(Kind.NAME, Kind.PLACE, Kind.TITLE, Kind.DATE)::contains);
        return item.isEnglish() && (isNumber || isName || isTyped);
    }

    private static boolean isForm(String word, String other) {
        if (Character.isDigit(word.codePointAt(0))) {
            return word.equals(other) || (word.length() <= MOST_DIGITS_AS_WORDS && NUMBER_WORDS.contains(other));
        }
        int length = Math.min(BEGINNING, word.length());
        return other.length() >= length && word.regionMatches(0, other, 0, length);
    }
}
