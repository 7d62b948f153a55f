package io.github.quizline.grade;

import io.github.quizline.quiz.Passage;
import io.github.quizline.quiz.Question;
import io.github.quizline.quiz.Quiz;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What else a quiz says: a word that stands anywhere in it is no misspelling of another, and the answer to one question is
 * not a harmless addition to the answer of the next. Gathered when it is first asked for.
 */
final class Surroundings {

    private final Quiz quiz;
    private volatile @Nullable Set<String> words;
    private volatile @Nullable Set<List<String>> answers;
    private volatile @Nullable Map<String, Set<List<String>>> names;

    private Surroundings(Quiz quiz) {
        this.quiz = quiz;
    }

    static Surroundings of(Quiz quiz) {
        return new Surroundings(quiz);
    }

    /** Whether a word stands in a passage, a question, an answer or a distractor. */
    boolean knows(String word) {
        Set<String> known = words;
        if (known == null) {
            known = gatherWords();
            words = known;
        }
        return known.contains(word);
    }

    /**
     * Whether words are an answer of the quiz other than the given ones.
     *
     * @param keys in normal form, as {@link NormalForm#keys}
     */
    boolean isOtherAnswer(List<String> keys, Collection<List<String>> own) {
        Set<List<String>> known = answers;
        if (known == null) {
            known = gatherAnswers();
            answers = known;
        }
        return known.contains(keys) && !own.contains(keys);
    }

    /** Whether a word stands in an answer of the quiz other than the given ones, which are split as names are. */
    boolean isInOtherAnswer(String word, Collection<List<String>> own) {
        Map<String, Set<List<String>>> known = names;
        if (known == null) {
            known = gatherNames();
            names = known;
        }
        return known.getOrDefault(word, Set.of()).stream().anyMatch(name -> !own.contains(name));
    }

    private Set<String> gatherWords() {
        Set<String> gathered = new HashSet<>();
        for (Passage passage : quiz.passages()) {
            addWords(passage.text(), gathered);
        }
        for (Question question : quiz.questions()) {
            addWords(question.common().question(), gathered);
            question.match(QuestionTexts.ALL).forEach(text -> addWords(text, gathered));
        }
        return gathered;
    }

    private static void addWords(String text, Set<String> gathered) {
        Letters.spellings(text).forEach(spelling -> gathered.addAll(WordSplitter.split(spelling, true)));
    }

    private Set<List<String>> gatherAnswers() {
        Set<List<String>> gathered = new HashSet<>();
        for (Question question : quiz.questions()) {
            Language language = Language.of(quiz.languageOf(question));
            for (String answer : question.match(QuestionTexts.ANSWERS)) {
                for (NormalForm.Style style : NormalForm.Style.values()) {
                    NormalForm.spellings(answer, style, language).forEach(form -> gathered.add(form.keys()));
                }
            }
        }
        return gathered;
    }

    private Map<String, Set<List<String>>> gatherNames() {
        Map<String, Set<List<String>>> gathered = new HashMap<>();
        for (Question question : quiz.questions()) {
            for (String answer : question.match(QuestionTexts.ANSWERS)) {
                List<String> name = WordSplitter.split(Letters.fold(answer), false);
                name.forEach(word ->
                        gathered.computeIfAbsent(word, key -> new HashSet<>()).add(name));
            }
        }
        return gathered;
    }
}
