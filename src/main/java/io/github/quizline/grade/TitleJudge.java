package io.github.quizline.grade;

import io.github.quizline.quiz.Answers;
import io.github.quizline.quiz.Option;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Judges a typed title of a work: its subtitle may be left out, every other word counts. */
final class TitleJudge implements Customs {

    private static final Pattern SUBTITLE = Pattern.compile("(?:,?\\sor)?[:;]|,\\sor[,\\s]|\\sor,\\s|\\s-+\\s|--+");
    /** A semicolon that no old subtitle begins with, "Moby-Dick; or, The Whale". */
    private static final Pattern OTHER_ANSWER = Pattern.compile(";(?!\\s*or,)");

    private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)");
    private static final Pattern AUTHOR_BEHIND =
            Pattern.compile("[,]?\\s(?:written )?by(?! (?:me|us|it|him|her|them|you)\\b)(?:\\s[\\p{L}.'-]+){1,4}\\s*$");
    private static final Pattern AUTHOR_BEFORE = Pattern.compile("^(?:[\\p{L}.-]+\\s){0,3}[\\p{L}.-]+'s?\\s");

    /** The longest text from which something is taken off. */
    private static final int LONGEST_FRAMED = 300;

    /** The fewest letters that stand for a whole title. */
    private static final int SHORTEST_ACRONYM = 3;

    private static final Set<String> GENRES = WordTable.words("title-genres");

    /** A listed title, and the same without its subtitle. */
    private record Meant(Phrase phrase, NormalForm main) {}

    private final Circumstances circumstances;
    private final List<Meant> meant = new ArrayList<>();
    private final Typos typos;

    TitleJudge(Answers answers, Circumstances circumstances) {
        this.circumstances = circumstances;
        this.typos = circumstances.typos();
        for (Phrase phrase : Phrase.of(answers, NormalForm.Style.PROPER, circumstances.language())) {
            NormalForm main = form(SUBTITLE.split(phrase.folded(), 2)[0]);
            meant.add(new Meant(phrase, main.isEmpty() ? phrase.form() : main));
        }
    }

    private NormalForm form(String folded) {
        return NormalForm.ofFolded(folded, NormalForm.Style.PROPER, circumstances.language());
    }

    @Override
    public Ruling judge(Candidate typed) {
        Ruling best = judge(typed.form());
        if (best.isRight()) {
            return best;
        }
        for (String title : unframed(typed.folded())) {
            Ruling ruling = judge(form(title));
            best = best.orBetter(ruling.isRight() ? ruling : Ruling.noMatch());
        }
        best = best.orBetter(withSubtitle(typed));
        List<String> offers = Offers.split(typed.folded(), circumstances.language());
        boolean several = offers.size() > 1 && best.outcome() == Outcome.REJECT;
        return several && offers.stream().anyMatch(offer -> judge(form(offer)).isRight())
                ? Ruling.reject("two-answers")
                : best;
    }

    /** A title without what stands round it: "I think …", "… (1925)", "… by George Orwell", "George Orwell's …". */
    private Set<String> unframed(String folded) {
        if (!circumstances.language().english() || folded.length() > LONGEST_FRAMED) {
            return Set.of();
        }
        String plain = Framing.without(folded);
        String bare = plain.indexOf('(') < 0
                ? plain
                : ASIDE.matcher(plain).replaceAll(" ").strip();
        Set<String> titles = new LinkedHashSet<>();
        titles.add(bare);
        if (bare.contains("by ")) {
            titles.add(AUTHOR_BEHIND.matcher(bare).replaceFirst(""));
        }
        if (bare.indexOf('\'') > 0) {
            titles.add(AUTHOR_BEFORE.matcher(bare).replaceFirst(""));
        }
        titles.remove(folded);
        return titles;
    }

    /** A subtitle may be added to a title that is listed without one. */
    private Ruling withSubtitle(Candidate typed) {
        NormalForm main = form(SUBTITLE.split(typed.folded(), 2)[0]);
        boolean several = OTHER_ANSWER.matcher(typed.folded()).find();
        if (main.isEmpty() || several) {
            return Ruling.noMatch();
        }
        for (Meant one : meant) {
            if (main.keys().equals(one.phrase().form().keys())) {
                return Ruling.accept(
                        "more-words",
                        one.phrase().option(),
                        one.phrase().option().text());
            }
        }
        return Ruling.noMatch();
    }

    private Ruling judge(NormalForm typed) {
        Ruling best = Ruling.noMatch();
        Whole whole = Whole.of(typed);
        for (Meant one : meant) {
            best = best.orBetter(judge(typed, one, one.phrase().form()));
            best = best.orBetter(judge(typed, one, one.main()));
            NormalForm title = withoutGenre(typed);
            if (!title.equals(typed)) {
                best = best.orBetter(judge(title, one, one.main()));
            }
            if (one.phrase().acronymLength(whole) >= SHORTEST_ACRONYM) {
                Option option = one.phrase().option();
                best = best.orBetter(Ruling.accept("acronym", option, option.text()));
            }
        }
        return best;
    }

    private Ruling judge(NormalForm typed, Meant one, NormalForm title) {
        List<String> keys = typed.keys();
        if (keys.equals(title.keys())) {
            return Ruling.accept("equal", one.phrase().option());
        }
        if (typed.joined().stream().anyMatch(title.joined()::contains)) {
            return Ruling.accept(
                    "spacing", one.phrase().option(), one.phrase().option().text());
        }
        if (isMisspelt(keys, title.keys())) {
            return Ruling.close(one.phrase().option());
        }
        boolean tells =
                !Additions.areFunctionWords(keys) && !circumstances.asked().containsAll(keys);
        return tells && isPart(keys, title.keys()) ? Ruling.prompt("part-of-title") : Ruling.noMatch();
    }

    private boolean isMisspelt(List<String> typed, List<String> title) {
        if (typed.size() != title.size()) {
            return typed.size() == 1 != (title.size() == 1)
                    && typos.isTypo(NormalForm.join(typed), NormalForm.join(title));
        }
        for (int i = 0; i < typed.size(); i++) {
            if (!typed.get(i).equals(title.get(i)) && !isTypo(typed.get(i), title.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isTypo(String typed, String word) {
        return typos.isTypo(typed, word) && !(circumstances.language().english() && English.isPlural(typed, word));
    }

    /** Whether words stand in a title in this order, with others between them. */
    private static boolean isPart(List<String> words, List<String> title) {
        int found = 0;
        for (String word : title) {
            if (found < words.size() && word.equals(words.get(found))) {
                found++;
            }
        }
        return found == words.size() && found < title.size();
    }

    /** What was typed without a leading "the novel". */
    private NormalForm withoutGenre(NormalForm typed) {
        List<String> keys = typed.keys();
        boolean genre = keys.size() > 1 && GENRES.contains(keys.get(0));
        if (!genre) {
            return typed;
        }
        List<String> title = keys.subList(1, keys.size());
        return new NormalForm(title, title, title);
    }
}
