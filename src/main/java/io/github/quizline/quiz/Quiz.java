package io.github.quizline.quiz;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A quiz: its questions, and the passages they are about.
 *
 * <p>Apps read quizzes from files, or make them:
 *
 * <pre>{@code
 * Quiz peru = Quiz.of(
 *         "Peru",
 *         Typed.text("What is the capital of Peru?", "Lima"),
 *         Choice.of("Which river rises in Peru?", "Amazon", "Nile", "Rhine"),
 *         TrueFalse.of("Peru has a coast.", true));
 *
 * Passage passage = Passage.of("The office", "The liaison office opened in September 2018.");
 * Common opening = Common.builder("When did the office open?")
 *         .evidence(Evidence.of("opened in September 2018"))
 *         .hints(List.of("It was in autumn."))
 *         .build();
 * Quiz office = Quiz.builder("The liaison office")
 *         .passages(List.of(passage))
 *         .settings(Settings.builder().tries(2).penalty(0.5).build())
 *         .questions(List.of(new Typed(opening, Expected.date("September 2018"))))
 *         .build();
 * }</pre>
 *
 * @param id what progress is kept under
 * @param language BCP 47, such as {@code en} or {@code en-US}
 * @param license how it may be used; may be empty
 * @param draft whether nobody has read it yet since it was generated
 * @param questions at least one
 * @param ignoredRules the rules of a check that are silenced for the whole quiz
 */
public record Quiz(
        String id,
        String title,
        String language,
        String description,
        List<String> authors,
        String license,
        List<String> tags,
        boolean draft,
        List<Passage> passages,
        Settings settings,
        List<Question> questions,
        List<String> ignoredRules,
        Map<String, Extra> extras) {

    /** The language of a quiz that names none. */
    public static final String DEFAULT_LANGUAGE = "en";

    /**
     * @throws IllegalArgumentException if {@code id} is malformed, {@code title} blank, there are no questions, an id of
     *     a question or passage repeats, or a question names a passage that is not there
     */
    public Quiz {
        Id.check(id);
        if (title.isBlank()) {
            throw new IllegalArgumentException("a quiz has a title, but \"" + id + "\" has none");
        }
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
        passages = List.copyOf(passages);
        questions = List.copyOf(questions);
        ignoredRules = List.copyOf(ignoredRules);
        extras = Extra.copyOf(extras);
        if (questions.isEmpty()) {
            throw new IllegalArgumentException("a quiz has questions, but \"" + id + "\" has none");
        }
        checkReferences(passages, questions);
    }

    private static void checkReferences(List<Passage> passages, List<Question> questions) {
        Set<String> known = new HashSet<>();
        known.add("");
        for (Passage passage : passages) {
            if (!known.add(passage.id())) {
                throw new IllegalArgumentException("ids of passages are unique, but " + passage.id() + " repeats");
            }
        }
        Set<String> ids = new HashSet<>();
        for (Question question : questions) {
            if (!ids.add(question.id())) {
                throw new IllegalArgumentException("ids of questions are unique, but " + question.id() + " repeats");
            }
            if (!known.contains(question.common().passage())) {
                throw new IllegalArgumentException(
                        "there is no passage " + question.common().passage() + " for " + question.id());
            }
        }
    }

    /** A quiz with every default, whose id is made from its title. */
    public static Quiz of(String title, Question... questions) {
        return builder(title).questions(Arrays.asList(questions)).build();
    }

    /** A builder that starts from every default, with an id made from the title. */
    public static QuizBuilder builder(String title) {
        return new QuizBuilder(title);
    }

    /** The question with this id. */
    public Optional<Question> question(String questionId) {
        return questions.stream()
                .filter(question -> question.id().equals(questionId))
                .findFirst();
    }

    /** The passage with this id. */
    public Optional<Passage> passage(String passageId) {
        return passages.stream()
                .filter(passage -> passage.id().equals(passageId))
                .findFirst();
    }

    /** The passage that a question is about: the one it names, or the only one there is. */
    public Optional<Passage> passageOf(Question question) {
        String named = question.common().passage();
        if (named.isEmpty()) {
            return passages.size() == 1 ? Optional.of(passages.get(0)) : Optional.empty();
        }
        return passage(named);
    }

    /** How strictly answers to a question are judged: its own word, or else the settings'. */
    public Typing typingOf(Question question) {
        return question.common().typing().orElse(settings.typing());
    }

    /** The language of a question: its own, or else the quiz's. */
    public String languageOf(Question question) {
        return question.common().language().isEmpty()
                ? language
                : question.common().language();
    }

    /** How often a question may be answered: its own word, or else the settings'; always once with feedback at the end. */
    public int triesOf(Question question) {
        return settings.feedback() == FeedbackTime.END
                ? 1
                : question.common().tries().orElse(settings.tries());
    }

    /** When the passage of a question may be read: its own word, or else the settings'. */
    public PassageView passageViewOf(Question question) {
        return question.common().passageView().orElse(settings.passageView());
    }
}
