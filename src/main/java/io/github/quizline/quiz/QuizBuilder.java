package io.github.quizline.quiz;

import java.util.List;
import java.util.Map;

/** Collects what a quiz has beside its title. */
public final class QuizBuilder {

    private final String title;
    private String id;
    private String language = Quiz.DEFAULT_LANGUAGE;
    private String description = "";
    private List<String> authors = List.of();
    private String license = "";
    private List<String> tags = List.of();
    private boolean draft;
    private List<Passage> passages = List.of();
    private Settings settings = Settings.DEFAULT;
    private List<Question> questions = List.of();
    private List<String> ignoredRules = List.of();
    private Map<String, Extra> extras = Map.of();

    QuizBuilder(String title) {
        this.title = title;
        this.id = Id.of(title);
    }

    public QuizBuilder id(String value) {
        id = value;
        return this;
    }

    public QuizBuilder language(String value) {
        language = value;
        return this;
    }

    public QuizBuilder description(String value) {
        description = value;
        return this;
    }

    public QuizBuilder authors(List<String> values) {
        authors = values;
        return this;
    }

    public QuizBuilder license(String value) {
        license = value;
        return this;
    }

    public QuizBuilder tags(List<String> values) {
        tags = values;
        return this;
    }

    public QuizBuilder draft(boolean value) {
        draft = value;
        return this;
    }

    public QuizBuilder passages(List<Passage> values) {
        passages = values;
        return this;
    }

    public QuizBuilder settings(Settings value) {
        settings = value;
        return this;
    }

    public QuizBuilder questions(List<Question> values) {
        questions = values;
        return this;
    }

    public QuizBuilder ignoredRules(List<String> values) {
        ignoredRules = values;
        return this;
    }

    public QuizBuilder extras(Map<String, Extra> values) {
        extras = values;
        return this;
    }

    /** @throws IllegalArgumentException as {@link Quiz} does */
    public Quiz build() {
        return new Quiz(
                id,
                title,
                language,
                description,
                authors,
                license,
                tags,
                draft,
                passages,
                settings,
                questions,
                ignoredRules,
                extras);
    }
}
