package io.github.quizline.session;

import io.github.quizline.quiz.Answers;
import io.github.quizline.quiz.Choice;
import io.github.quizline.quiz.Cloze;
import io.github.quizline.quiz.Common;
import io.github.quizline.quiz.Evidence;
import io.github.quizline.quiz.Expected;
import io.github.quizline.quiz.FeedbackTime;
import io.github.quizline.quiz.Gap;
import io.github.quizline.quiz.Listing;
import io.github.quizline.quiz.Matching;
import io.github.quizline.quiz.Multiple;
import io.github.quizline.quiz.NameOrder;
import io.github.quizline.quiz.Option;
import io.github.quizline.quiz.Options;
import io.github.quizline.quiz.Ordering;
import io.github.quizline.quiz.PassageView;
import io.github.quizline.quiz.Question;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.quiz.Scoring;
import io.github.quizline.quiz.Settings;
import io.github.quizline.quiz.Shuffle;
import io.github.quizline.quiz.Tolerance;
import io.github.quizline.quiz.TrueFalse;
import io.github.quizline.quiz.Typed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;

/** Quizzes drawn by chance: of every kind, under all settings. */
final class RandomQuiz {

    private static final List<String> WORDS =
            List.of("Kaesong", "Seoul", "Pyongyang", "Hanoi", "Tokyo", "a\tb", "개성 🚀", "12", "2018", "1945");

    private final Random random;

    RandomQuiz(Random random) {
        this.random = random;
    }

    Quiz quiz(String id) {
        List<Question> questions = new ArrayList<>();
        for (int i = random.nextInt(9); i >= 0; i--) {
            questions.add(question("q" + i));
        }
        return Quiz.builder("Quiz")
                .id(id)
                .passages(List.of(Sample.TOWN, Sample.MOON))
                .settings(settings())
                .questions(questions)
                .build();
    }

    /** The quiz as its author might have changed it since. */
    Quiz edited(Quiz quiz) {
        List<Question> questions = new ArrayList<>();
        for (Question question : quiz.questions()) {
            switch (random.nextInt(4)) {
                case 0 -> questions.add(question(question.id()));
                case 1 -> questions.add(question("new-" + question.id()));
                default -> questions.add(question);
            }
        }
        questions.remove(random.nextInt(questions.size() + 1) % questions.size());
        questions.add(question("last"));
        return Quiz.builder(quiz.title())
                .id(quiz.id())
                .passages(List.of(Sample.TOWN, Sample.MOON))
                .settings(settings())
                .questions(questions)
                .build();
    }

    private Settings settings() {
        Settings.Builder settings = Settings.builder()
                .shuffle(oneOf(Shuffle.values()))
                .feedback(oneOf(FeedbackTime.values()))
                .tries(1 + random.nextInt(3))
                .penalty(random.nextInt(5) / 4.0)
                .hintCost(random.nextInt(3) / 10.0)
                .passageView(oneOf(PassageView.values()))
                .certainty(random.nextBoolean());
        if (random.nextBoolean()) {
            settings.pick(1 + random.nextInt(9));
        }
        if (random.nextBoolean()) {
            settings.time(Duration.ofMinutes(1 + random.nextInt(60)));
        }
        if (random.nextBoolean()) {
            settings.pass(random.nextDouble());
        }
        return settings.build();
    }

    private Question question(String id) {
        Common common = common(id);
        return switch (random.nextInt(8)) {
            case 0 -> new Choice(common, options());
            case 1 -> multiple(common);
            case 2 -> new TrueFalse(common, random.nextBoolean(), "Because.");
            case 3 -> new Listing(common, List.of(term(), term()), 1 + random.nextInt(2), false, Scoring.PLUS_MINUS);
            case 4 -> ordering(common);
            case 5 -> matching(common);
            case 6 -> cloze(common);
            default -> new Typed(common, expected());
        };
    }

    private Common common(String id) {
        Common.Builder common = Common.builder("What of " + word() + "?")
                .id(id)
                .points(random.nextInt(4) / 2.0)
                .group(random.nextInt(3) == 0 ? "g" : "")
                .passage(oneOf("", "town", "moon"))
                .evidence(List.of(Evidence.of(word())))
                .explanation(word())
                .hints(WORDS.subList(0, random.nextInt(3)))
                .shuffle(random.nextInt(4) > 0);
        if (random.nextInt(4) == 0) {
            common.tries(1 + random.nextInt(4));
        }
        if (random.nextInt(4) == 0) {
            common.passageView(oneOf(PassageView.values()));
        }
        return common.build();
    }

    private Multiple multiple(Common common) {
        OptionalInt select = random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(1);
        return new Multiple(
                common,
                options(),
                select,
                oneOf(Scoring.PLUS_MINUS, Scoring.ALL_OR_NOTHING, Scoring.EACH, Scoring.PARTIAL));
    }

    private Ordering ordering(Common common) {
        List<List<Option>> ranks = new ArrayList<>();
        for (Option item : several("i", 1)) {
            if (ranks.size() > 1 && random.nextInt(3) == 0) {
                List<Option> wider = new ArrayList<>(ranks.get(1));
                wider.add(item);
                ranks.set(1, wider);
            } else {
                ranks.add(List.of(item));
            }
        }
        return new Ordering(common, ranks, oneOf(Scoring.KENDALL, Scoring.POSITION, Scoring.ALL_OR_NOTHING));
    }

    private Matching matching(Common common) {
        List<Option> rights = several("r", 1);
        Map<String, String> key = new LinkedHashMap<>();
        List<Option> lefts = several("l", 1);
        lefts.forEach(
                left -> key.put(left.id(), oneOf(rights.toArray(Option[]::new)).id()));
        return new Matching(common, lefts, rights, key, oneOf(Scoring.MEAN, Scoring.ALL_OR_NOTHING));
    }

    private Cloze cloze(Common common) {
        List<Gap> gaps = List.of(
                new Gap.TypedGap("typed", expected()),
                new Gap.ChoiceGap("chosen", options()),
                new Gap.ChoiceGap("other", options()));
        return new Cloze(common, List.of("One ", " two ", " three ", "."), gaps, Scoring.MEAN);
    }

    private Options options() {
        List<Option> options = several("o", 0);
        List<String> keys = new ArrayList<>(List.of("o0"));
        if (random.nextBoolean()) {
            keys.add("o1");
        }
        return new Options(options, Set.copyOf(keys), random.nextBoolean());
    }

    private List<Option> several(String prefix, double credit) {
        List<Option> options = new ArrayList<>();
        int count = 2 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            boolean last = random.nextInt(5) == 0;
            options.add(new Option(
                    prefix + i,
                    WORDS.get(i) + " " + word(),
                    random.nextBoolean() ? word() : "",
                    credit,
                    last,
                    Map.of()));
        }
        return options;
    }

    private Expected term() {
        return new Expected.Term(Answers.of(word()));
    }

    private Expected expected() {
        Answers numeric = Answers.of(String.valueOf(random.nextInt(2000)));
        return switch (random.nextInt(6)) {
            case 0 -> new Expected.Name(Answers.of(word()), oneOf(NameOrder.values()), Optional.empty());
            case 1 -> new Expected.Place(Answers.of(word()));
            case 2 -> new Expected.Title(Answers.of(word()));
            case 3 -> new Expected.Numeric(numeric, Tolerance.NONE, "", false);
            case 4 -> new Expected.Dated(Answers.of("September 2018"), Optional.empty());
            default -> term();
        };
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    @SafeVarargs
    private <T> T oneOf(T... all) {
        return all[random.nextInt(all.length)];
    }
}
