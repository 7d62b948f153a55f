package io.github.quizline.format.yaml;

import static io.github.quizline.format.yaml.YamlLines.STEP;

import io.github.quizline.quiz.Cloze;
import io.github.quizline.quiz.Layout;
import io.github.quizline.quiz.Origin;
import io.github.quizline.quiz.Passage;
import io.github.quizline.quiz.Question;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.quiz.Settings;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes a quiz in the house style: only what differs from the defaults, and ids only where none like it is made. */
final class QuizWriter {

    private final YamlLines lines = new YamlLines();
    private final Quiz quiz;

    private QuizWriter(Quiz quiz) {
        this.quiz = quiz;
    }

    static String write(Quiz quiz) {
        QuizWriter writer = new QuizWriter(quiz);
        writer.head();
        writer.passages();
        writer.settings();
        writer.questions();
        return writer.lines.toString();
    }

    private void head() {
        lines.text(0, "title", quiz.title());
        lines.text(0, "id", quiz.id());
        if (!quiz.language().equals(Quiz.DEFAULT_LANGUAGE)) {
            lines.text(0, "language", quiz.language());
        }
        lines.text(0, "description", quiz.description());
        lines.row(0, "authors", quiz.authors());
        lines.text(0, "license", quiz.license());
        lines.row(0, "tags", quiz.tags());
        if (quiz.draft()) {
            lines.plain(0, "draft", "true");
        }
        check(lines, 0, quiz.ignoredRules());
        lines.extras(0, quiz.extras());
    }

    static void check(YamlLines lines, int indent, List<String> ignoredRules) {
        if (!ignoredRules.isEmpty()) {
            lines.open(indent, "check");
            lines.row(indent + STEP, "ignore", ignoredRules);
        }
    }

    private void passages() {
        List<String> words = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (Passage passage : quiz.passages()) {
            words.add(passage.title().isEmpty() ? PassageReader.NAMELESS : passage.title());
            ids.add(passage.id());
        }
        Set<String> toWrite = MadeIds.toWrite(words, ids);
        if (quiz.passages().size() == 1) {
            lines.emptyLine();
            lines.open(0, "passage");
            passage(STEP, quiz.passages().get(0), toWrite);
        } else if (!quiz.passages().isEmpty()) {
            lines.emptyLine();
            lines.open(0, "passages");
            for (Passage passage : quiz.passages()) {
                lines.emptyLine();
                lines.item();
                passage(2 * STEP, passage, toWrite);
            }
        }
    }

    private void passage(int indent, Passage passage, Set<String> ids) {
        if (ids.contains(passage.id())) {
            lines.text(indent, "id", passage.id());
        }
        lines.text(indent, "title", passage.title());
        lines.text(indent, "language", passage.language());
        if (passage.layout() != Layout.PROSE) {
            lines.plain(indent, "layout", passage.layout().word());
        }
        source(indent, passage.source());
        lines.block(indent, "text", passage.text());
        lines.extras(indent, passage.extras());
    }

    private void source(int indent, Origin source) {
        if (source.equals(Origin.UNKNOWN)) {
            return;
        }
        lines.open(indent, "source");
        lines.text(indent + STEP, "title", source.title());
        lines.text(indent + STEP, "author", source.author());
        lines.text(indent + STEP, "publisher", source.publisher());
        lines.text(indent + STEP, "date", source.date());
        lines.text(indent + STEP, "url", source.url());
        lines.text(indent + STEP, "license", source.license());
        lines.extras(indent + STEP, source.extras());
    }

    private void settings() {
        Settings settings = quiz.settings();
        Settings defaults = Settings.DEFAULT;
        if (settings.equals(defaults)) {
            return;
        }
        lines.emptyLine();
        lines.open(0, "settings");
        if (settings.shuffle() != defaults.shuffle()) {
            lines.plain(STEP, "shuffle", settings.shuffle().word());
        }
        settings.pick().ifPresent(pick -> lines.plain(STEP, "pick", Values.number(pick)));
        settings.time().ifPresent(time -> lines.plain(STEP, "time", Numbers.time(time)));
        settings.pass().ifPresent(pass -> lines.plain(STEP, "pass", percentage(pass)));
        if (settings.typing() != defaults.typing()) {
            lines.plain(STEP, "typing", settings.typing().word());
        }
        if (settings.feedback() != defaults.feedback()) {
            lines.plain(STEP, "feedback", settings.feedback().word());
        }
        if (settings.tries() != defaults.tries()) {
            lines.plain(STEP, "tries", Values.number(settings.tries()));
        }
        if (settings.penalty() != defaults.penalty()) {
            lines.plain(STEP, "penalty", percentage(settings.penalty()));
        }
        if (settings.hintCost() != defaults.hintCost()) {
            lines.plain(STEP, "hint-cost", percentage(settings.hintCost()));
        }
        if (settings.passageView() != defaults.passageView()) {
            lines.plain(STEP, "passage-view", settings.passageView().word());
        }
        if (settings.certainty()) {
            lines.plain(STEP, "certainty", "true");
        }
        lines.extras(STEP, settings.extras());
    }

    private static String percentage(double share) {
        return Numbers.percentage(BigDecimal.valueOf(share));
    }

    private void questions() {
        List<String> words = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (Question question : quiz.questions()) {
            words.add(wordsOf(question));
            ids.add(question.id());
        }
        Set<String> toWrite = MadeIds.toWrite(words, ids);
        lines.emptyLine();
        lines.open(0, "questions");
        for (Question question : quiz.questions()) {
            lines.emptyLine();
            lines.item();
            QuestionWriter.write(lines, 2 * STEP, question, toWrite.contains(question.id()));
        }
    }

    /** What the id of a question is made from. */
    private static String wordsOf(Question question) {
        String asked = question.common().question();
        return question instanceof Cloze cloze && asked.equals(CommonReader.FILL_IN)
                ? ClozeReader.words(cloze.words())
                : asked;
    }
}
