package io.github.quizline.terminal;

import io.github.quizline.problem.Problem;
import io.github.quizline.quiz.Quiz;
import java.util.List;
import java.util.Optional;

/**
 * A quiz as its author wants to see it, with what was found in it.
 *
 * @param name what its file is called
 * @param quiz empty while an error keeps it from being read
 * @param ofFile what is wrong or could be better, and belongs to no question
 * @param ofQuestions the same for each question, in the order of the quiz; may be shorter than the quiz
 * @param trouble why the file cannot be read at all, in a sentence
 */
public record Previewed(
        String name,
        Optional<Quiz> quiz,
        List<Problem> ofFile,
        List<List<Problem>> ofQuestions,
        Optional<String> trouble) {

    public Previewed {
        ofFile = List.copyOf(ofFile);
        ofQuestions = List.copyOf(ofQuestions);
    }

    /** One whose file can be read. */
    public Previewed(String name, Optional<Quiz> quiz, List<Problem> ofFile, List<List<Problem>> ofQuestions) {
        this(name, quiz, ofFile, ofQuestions, Optional.empty());
    }

    /** One whose file cannot be read. */
    public static Previewed unreadable(String name, String trouble) {
        return new Previewed(name, Optional.empty(), List.of(), List.of(), Optional.of(trouble));
    }

    /** What was found in a question. */
    List<Problem> ofQuestion(int index) {
        return index < ofQuestions.size() ? ofQuestions.get(index) : List.of();
    }

    /** How many things were found. */
    int found() {
        return ofFile.size() + ofQuestions.stream().mapToInt(List::size).sum();
    }
}
