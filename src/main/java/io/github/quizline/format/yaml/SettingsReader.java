package io.github.quizline.format.yaml;

import io.github.quizline.quiz.FeedbackTime;
import io.github.quizline.quiz.PassageView;
import io.github.quizline.quiz.Settings;
import io.github.quizline.quiz.Shuffle;
import io.github.quizline.quiz.Typing;

/** Reads how a quiz is sat. */
final class SettingsReader {

    static final Words<Typing> TYPING = Words.of(Typing::word, Typing.values());
    static final Words<PassageView> PASSAGE_VIEW = Words.of(PassageView::word, PassageView.values());
    private static final Words<Shuffle> SHUFFLE = Words.of(Shuffle::word, Shuffle.values());
    private static final Words<FeedbackTime> FEEDBACK = Words.of(FeedbackTime::word, FeedbackTime.values());

    private SettingsReader() {}

    static Settings read(Fields fields) {
        Values values = fields.values();
        Settings.Builder settings = Settings.builder();
        fields.word("shuffle", SHUFFLE).ifPresent(settings::shuffle);
        fields.find("pick")
                .ifPresent(node -> Numbers.count("pick", node, values).ifPresent(settings::pick));
        fields.find("time").flatMap(node -> Numbers.time("time", node, values)).ifPresent(settings::time);
        fields.find("pass")
                .flatMap(node -> Numbers.percent("pass", node, values))
                .ifPresent(settings::pass);
        fields.word("typing", TYPING).ifPresent(settings::typing);
        fields.word("feedback", FEEDBACK).ifPresent(settings::feedback);
        fields.find("tries")
                .ifPresent(node -> Numbers.count("tries", node, values).ifPresent(settings::tries));
        fields.find("penalty")
                .flatMap(node -> Numbers.percent("penalty", node, values))
                .ifPresent(settings::penalty);
        fields.find("hint-cost")
                .flatMap(node -> Numbers.percent("hint-cost", node, values))
                .ifPresent(settings::hintCost);
        fields.word("passage-view", PASSAGE_VIEW).ifPresent(settings::passageView);
        return settings.certainty(fields.flag("certainty"))
                .extras(fields.extras())
                .build();
    }
}
