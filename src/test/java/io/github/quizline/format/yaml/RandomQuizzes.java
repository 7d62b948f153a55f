package io.github.quizline.format.yaml;

import io.github.quizline.grade.Judge;
import io.github.quizline.quiz.Answers;
import io.github.quizline.quiz.Choice;
import io.github.quizline.quiz.Cloze;
import io.github.quizline.quiz.Common;
import io.github.quizline.quiz.Evidence;
import io.github.quizline.quiz.Expected;
import io.github.quizline.quiz.Extra;
import io.github.quizline.quiz.FeedbackTime;
import io.github.quizline.quiz.Gap;
import io.github.quizline.quiz.Id;
import io.github.quizline.quiz.Kind;
import io.github.quizline.quiz.Layout;
import io.github.quizline.quiz.Listing;
import io.github.quizline.quiz.Matching;
import io.github.quizline.quiz.Multiple;
import io.github.quizline.quiz.NameOrder;
import io.github.quizline.quiz.NamePart;
import io.github.quizline.quiz.Option;
import io.github.quizline.quiz.Options;
import io.github.quizline.quiz.Ordering;
import io.github.quizline.quiz.Origin;
import io.github.quizline.quiz.Passage;
import io.github.quizline.quiz.PassageView;
import io.github.quizline.quiz.Precision;
import io.github.quizline.quiz.Question;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.quiz.Scoring;
import io.github.quizline.quiz.Settings;
import io.github.quizline.quiz.Shuffle;
import io.github.quizline.quiz.Tolerance;
import io.github.quizline.quiz.TrueFalse;
import io.github.quizline.quiz.Typed;
import io.github.quizline.quiz.Typing;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/** Any quiz that the quiz format allows, from a seed; rarely a sensible one. */
final class RandomQuizzes {

    private static final List<String> LANGUAGES = List.of("en", "en-US", "ko", "de-CH-1996", "zh-Hant", "x-elvish");

    private final Random chance;
    private final RandomTexts texts;
    private List<Passage> passages = List.of();

    private RandomQuizzes(long seed) {
        this.chance = new Random(seed);
        this.texts = new RandomTexts(chance);
    }

    static Quiz quiz(long seed) {
        return new RandomQuizzes(seed).quiz();
    }

    private Quiz quiz() {
        passages = passages();
        return new Quiz(
                texts.id(),
                texts.text(),
                oneOf(LANGUAGES),
                maybe(texts::text, ""),
                texts(3),
                maybe(texts::text, ""),
                texts(3),
                chance.nextInt(5) == 0,
                passages,
                settings(),
                questions(),
                texts(2),
                extras());
    }

    private List<Passage> passages() {
        Set<String> ids = new HashSet<>();
        return listOf(
                chance.nextInt(4),
                () -> new Passage(
                        unusedId(ids),
                        maybe(texts::text, ""),
                        texts.passage(),
                        source(),
                        maybe(() -> oneOf(LANGUAGES), ""),
                        oneOf(Layout.values()),
                        extras()));
    }

    private Origin source() {
        if (chance.nextBoolean()) {
            return Origin.UNKNOWN;
        }
        return new Origin(
                maybe(texts::text, ""),
                maybe(texts::text, ""),
                maybe(texts::text, ""),
                maybe(texts::text, ""),
                maybe(texts::text, ""),
                maybe(texts::text, ""),
                extras());
    }

    private Settings settings() {
        if (chance.nextInt(3) == 0) {
            return Settings.DEFAULT;
        }
        return new Settings(
                oneOf(Shuffle.values()),
                maybe(() -> OptionalInt.of(1 + chance.nextInt(9)), OptionalInt.empty()),
                maybe(() -> Optional.of(Duration.ofSeconds(1 + chance.nextInt(10_000))), Optional.empty()),
                maybe(() -> OptionalDouble.of(share()), OptionalDouble.empty()),
                oneOf(Typing.values()),
                oneOf(FeedbackTime.values()),
                1 + chance.nextInt(3),
                share(),
                share(),
                oneOf(PassageView.values()),
                chance.nextBoolean(),
                extras());
    }

    private double share() {
        return switch (chance.nextInt(4)) {
            case 0 -> 0;
            case 1 -> 1;
            case 2 -> chance.nextInt(100) / 100.0;
            default -> chance.nextDouble();
        };
    }

    private List<Question> questions() {
        Set<String> ids = new HashSet<>();
        List<Question> questions = new ArrayList<>();
        int count = 1 + chance.nextInt(5);
        while (questions.size() < count) {
            Question question = question();
            if (ids.add(question.id())) {
                questions.add(question);
            }
        }
        return questions;
    }

    private Question question() {
        Common common = common();
        return switch (chance.nextInt(8)) {
            case 0 -> new Choice(common, options());
            case 1 -> multiple(common);
            case 2 -> new TrueFalse(common, chance.nextBoolean(), maybe(texts::text, ""));
            case 3 -> listing(common);
            case 4 -> ordering(common);
            case 5 -> matching(common);
            case 6 -> cloze(common);
            default -> new Typed(common, expected(typedKind(), new Names()));
        };
    }

    private Common common() {
        String question = chance.nextInt(8) == 0 ? "Fill in the gaps." : texts.text();
        Common.Builder common = Common.builder(question)
                .group(maybe(texts::text, ""))
                .explanation(maybe(texts::text, ""))
                .hints(texts(3))
                .tags(texts(3))
                .shuffle(chance.nextInt(4) > 0)
                .language(maybe(() -> oneOf(LANGUAGES), ""))
                .ignoredRules(texts(2))
                .extras(extras());
        maybe(() -> common.id(texts.id()), common);
        maybe(() -> common.points(points()), common);
        maybe(() -> common.typing(oneOf(Typing.values())), common);
        maybe(() -> common.tries(1 + chance.nextInt(5)), common);
        maybe(() -> common.passageView(oneOf(PassageView.values())), common);
        maybe(() -> cited(common), common);
        return common.build();
    }

    private Common.Builder cited(Common.Builder common) {
        if (passages.isEmpty()) {
            return common;
        }
        Passage own = oneOf(passages);
        boolean isNamed = passages.size() > 1 || chance.nextBoolean();
        List<Evidence> evidence = listOf(chance.nextInt(3), () -> {
            Passage quoted = chance.nextBoolean() ? own : oneOf(passages);
            boolean isOwn = quoted.equals(own) && chance.nextBoolean();
            return new Evidence(texts.quotation(quoted.text()), isOwn ? "" : quoted.id(), extras());
        });
        return common.passage(isNamed ? own.id() : "").evidence(evidence);
    }

    private double points() {
        return switch (chance.nextInt(4)) {
            case 0 -> chance.nextInt(10);
            case 1 -> chance.nextDouble();
            case 2 -> Math.pow(10, chance.nextInt(600) - 300);
            default -> chance.nextInt(100) / 4.0;
        };
    }

    private Options options() {
        Names names = new Names();
        if (chance.nextBoolean()) {
            List<Option> answers = listOf(1 + chance.nextInt(2), () -> option(names, true));
            return Options.of(answers, listOf(1 + chance.nextInt(4), () -> option(names, false)));
        }
        List<Option> all = new ArrayList<>();
        Set<String> keys = new LinkedHashSet<>();
        int count = 2 + chance.nextInt(4);
        for (int i = 0; i < count; i++) {
            boolean right = i == 0 || chance.nextInt(4) == 0;
            all.add(option(names, right));
            if (right) {
                keys.add(all.get(i).id());
            }
        }
        Collections.shuffle(all, chance);
        return new Options(all, keys, true);
    }

    private Multiple multiple(Common common) {
        Options options = options();
        OptionalInt select =
                maybe(() -> OptionalInt.of(1 + chance.nextInt(Multiple.mostSelected(options))), OptionalInt.empty());
        Scoring scoring = oneOf(Scoring.PLUS_MINUS, Scoring.ALL_OR_NOTHING, Scoring.EACH, Scoring.PARTIAL);
        return new Multiple(common, options, select, scoring);
    }

    private Listing listing(Common common) {
        Kind kind = typedKind();
        Names names = new Names();
        List<Expected> items = listOf(1 + chance.nextInt(4), () -> expected(kind, names));
        boolean ordered = chance.nextBoolean();
        Scoring scoring = oneOf(Scoring.ALL_OR_NOTHING, ordered ? Scoring.KENDALL : Scoring.PLUS_MINUS);
        return new Listing(common, items, 1 + chance.nextInt(items.size()), ordered, scoring);
    }

    private Ordering ordering(Common common) {
        Names names = new Names();
        List<List<Option>> ranks = listOf(
                2 + chance.nextInt(3),
                () -> listOf(chance.nextInt(3) == 0 ? 2 + chance.nextInt(2) : 1, () -> option(names, true)));
        return new Ordering(common, ranks, oneOf(Scoring.KENDALL, Scoring.POSITION, Scoring.ALL_OR_NOTHING));
    }

    private Matching matching(Common common) {
        Names leftNames = new Names();
        Names rightNames = new Names();
        List<Option> lefts = listOf(
                1 + chance.nextInt(4),
                () -> chance.nextInt(3) == 0
                        ? option(leftNames, true)
                        : Option.right(leftNames.text(texts::text)).withId(leftNames.id()));
        List<Option> rights = new ArrayList<>();
        Map<String, String> key = new LinkedHashMap<>();
        for (Option left : lefts) {
            if (rights.isEmpty() || chance.nextBoolean()) {
                rights.add(option(rightNames, true));
            }
            key.put(
                    left.id(),
                    oneOf(rights.subList(Math.max(0, rights.size() - 1), rights.size()))
                            .id());
        }
        rights.addAll(listOf(chance.nextInt(3), () -> option(rightNames, false)));
        return new Matching(common, lefts, rights, key, oneOf(Scoring.MEAN, Scoring.ALL_OR_NOTHING));
    }

    private Cloze cloze(Common common) {
        int count = 1 + chance.nextInt(4);
        Set<String> ids = new HashSet<>();
        List<Gap> gaps = new ArrayList<>();
        List<String> words = new ArrayList<>(List.of(texts.piece()));
        for (int i = 1; i <= count; i++) {
            String id = chance.nextInt(3) > 0 && ids.add("gap-" + i) ? "gap-" + i : unusedId(ids);
            gaps.add(chance.nextInt(3) == 0 ? choiceGap(id) : typedGap(id));
            words.add(texts.piece());
        }
        return new Cloze(common, words, gaps, oneOf(Scoring.MEAN, Scoring.ALL_OR_NOTHING));
    }

    private Gap choiceGap(String id) {
        if (chance.nextBoolean()) {
            return new Gap.ChoiceGap(id, options());
        }
        Names names = new Names();
        Option right = madeId(names, Option.right(names.text(texts::text)));
        List<Option> wrong = listOf(1 + chance.nextInt(3), () -> madeId(names, Option.wrong(names.text(texts::text))));
        return new Gap.ChoiceGap(id, Options.of(List.of(right), wrong));
    }

    private static Option madeId(Names names, Option option) {
        String id = Id.unused(option.text(), names.ids);
        names.ids.add(id);
        return option.withId(id);
    }

    private Gap typedGap(String id) {
        return new Gap.TypedGap(
                id,
                chance.nextBoolean()
                        ? new Expected.Term(Answers.of(texts.text()))
                        : expected(typedKind(), new Names()));
    }

    private Kind typedKind() {
        return oneOf(Kind.TEXT, Kind.NAME, Kind.PLACE, Kind.TITLE, Kind.NUMBER, Kind.DATE);
    }

    private Expected expected(Kind kind, Names names) {
        Supplier<String> words = switch (kind) {
            case NUMBER -> this::number;
            case DATE -> this::date;
            default -> texts::text;
        };
        Answers answers = new Answers(
                option(names, words, true),
                listOf(chance.nextInt(3), () -> option(names, words, true)),
                listOf(chance.nextInt(2), () -> option(names, words, false)),
                listOf(chance.nextInt(2), () -> option(names, words, false)));
        return switch (kind) {
            case NAME ->
                new Expected.Name(
                        answers,
                        oneOf(NameOrder.values()),
                        maybe(() -> Optional.of(oneOf(NamePart.values())), Optional.empty()));
            case PLACE -> new Expected.Place(answers);
            case TITLE -> new Expected.Title(answers);
            case NUMBER -> new Expected.Numeric(answers, tolerance(), maybe(texts::text, ""), chance.nextBoolean());
            case DATE -> dated(answers);
            default -> new Expected.Term(answers);
        };
    }

    private Expected dated(Answers answers) {
        Expected.Dated loose = new Expected.Dated(answers, Optional.empty());
        Optional<Precision> said = Judge.precisionOf(loose, "en");
        Precision wanted = oneOf(Precision.values());
        return chance.nextBoolean()
                        && said.filter(exact -> exact.compareTo(wanted) >= 0).isPresent()
                ? new Expected.Dated(answers, Optional.of(wanted))
                : loose;
    }

    private String number() {
        int number = chance.nextInt(1000);
        return switch (chance.nextInt(5)) {
            case 0 -> number + " km";
            case 1 -> number + ".5";
            case 2 -> number + "%";
            case 3 -> number + "-" + (number + 5);
            default -> "00" + number;
        };
    }

    private String date() {
        int year = 1500 + chance.nextInt(500);
        // Names of months depend on the language.
        return chance.nextBoolean() ? year + "-09-14" : String.valueOf(year);
    }

    private Tolerance tolerance() {
        return maybe(
                () -> new Tolerance(
                        BigDecimal.valueOf(chance.nextInt(10_000), chance.nextInt(8) - 2), chance.nextBoolean()),
                Tolerance.NONE);
    }

    private Option option(Names names, boolean right) {
        return option(names, texts::text, right);
    }

    private Option option(Names names, Supplier<String> words, boolean right) {
        String text = names.text(words);
        Option plain = (right ? Option.right(text) : Option.wrong(text)).withId(names.id(text));
        if (chance.nextInt(3) > 0) {
            return plain;
        }
        return new Option(
                plain.id(),
                text,
                maybe(texts::text, ""),
                maybe(this::share, plain.credit()),
                chance.nextInt(4) == 0,
                extras());
    }

    /** The words and ids of options that stand side by side, which differ. */
    private final class Names {

        private final Set<String> words = new HashSet<>();
        private final Set<String> ids = new HashSet<>();

        String text(Supplier<String> source) {
            String text = source.get();
            while (!words.add(Distinct.collapsed(text))) {
                text = source.get();
            }
            return text;
        }

        String id(String text) {
            String made = Id.unused(text, ids);
            return chance.nextInt(4) > 0 && ids.add(made) ? made : id();
        }

        String id() {
            return unusedId(ids);
        }
    }

    private String unusedId(Set<String> ids) {
        String id = texts.id();
        while (!ids.add(id)) {
            id = texts.id();
        }
        return id;
    }

    private Map<String, Extra> extras() {
        Map<String, Extra> extras = new LinkedHashMap<>();
        if (chance.nextInt(6) == 0) {
            for (int i = chance.nextInt(3); i >= 0; i--) {
                extras.put("x-" + texts.any(), extra(0));
            }
        }
        return extras;
    }

    private Extra extra(int depth) {
        int sort = depth > 3 ? 0 : chance.nextInt(3);
        if (sort == 0) {
            return new Extra.Text(texts.any());
        }
        if (sort == 1) {
            return new Extra.Items(listOf(chance.nextInt(3), () -> extra(depth + 1)));
        }
        Map<String, Extra> fields = new LinkedHashMap<>();
        for (int i = chance.nextInt(3); i > 0; i--) {
            fields.put(texts.any(), extra(depth + 1));
        }
        return new Extra.Fields(fields);
    }

    private List<String> texts(int most) {
        return maybe(() -> listOf(chance.nextInt(most + 1), texts::text), List.of());
    }

    private <T> T maybe(Supplier<T> some, T none) {
        return chance.nextInt(3) == 0 ? some.get() : none;
    }

    @SafeVarargs
    private <T> T oneOf(T... values) {
        return values[chance.nextInt(values.length)];
    }

    private <T> T oneOf(List<T> values) {
        return values.get(chance.nextInt(values.size()));
    }

    private static <T> List<T> listOf(int count, Supplier<T> source) {
        List<T> list = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            list.add(source.get());
        }
        return list;
    }
}
