package io.github.quizline.grade;

import io.github.quizline.quiz.Answers;
import io.github.quizline.quiz.Option;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an author lists for one answer, in normal form: wrong, right and incomplete, in this order. Where two lists would
 * meet in normal form ("C" is right and "c" is not), what they share is compared more narrowly: word by word, and in the
 * end letter by letter, so that a right answer as written is never wrong.
 */
final class AuthorsLists {

    // One blank stays as it is.
    private static final Pattern BLANKS = Pattern.compile("\\s{2,}|[\\s&&[^ ]]");
    private static final String EMOJI_STYLE = "\uFE0F";

    private final Map<String, Ruling> verbatim = new HashMap<>();
    private final Map<List<String>, Ruling> byWords = new HashMap<>();
    private final Map<List<String>, Ruling> byKeys = new HashMap<>();
    private final boolean byWordsToo;

    /**
     * @param byWordsToo whether equal words are an equal answer; of numbers and dates the signs between them count too
     */
    AuthorsLists(Answers answers, NormalForm.Style style, Language language, boolean byWordsToo) {
        this.byWordsToo = byWordsToo;
        Option answer = answers.answer();
        add(answer, Ruling.accept("equal", answer), style, language);
        for (Option accepted : answers.accept()) {
            Ruling ruling = Ruling.accept("counts-as", accepted, accepted.text(), answer.text());
            addVerbatim(accepted, ruling);
        }
        for (Option rejected : answers.reject()) {
            add(rejected, listed(Outcome.REJECT, "listed-wrong", rejected), style, language);
        }
        for (Option accepted : answers.accept()) {
            Ruling ruling = Ruling.accept("counts-as", accepted, accepted.text(), answer.text());
            add(accepted, ruling, style, language);
        }
        for (Option incomplete : answers.incomplete()) {
            add(incomplete, listed(Outcome.PROMPT, "listed-incomplete", incomplete), style, language);
        }
    }

    private static Ruling listed(Outcome outcome, String rule, Option option) {
        return new Ruling(outcome, new Reason(rule, List.of()), List.of(option));
    }

    private void addVerbatim(Option option, Ruling ruling) {
        verbatim.putIfAbsent(signs(option.text()), ruling);
    }

    private void add(Option option, Ruling ruling, NormalForm.Style style, Language language) {
        addVerbatim(option, ruling);
        for (String folded : Letters.spellings(option.text())) {
            NormalForm form = NormalForm.ofFolded(folded, style, language);
            if (byWordsToo && !form.isEmpty()) {
                byWords.putIfAbsent(form.raw(), ruling);
                byKeys.putIfAbsent(form.keys(), ruling);
            } else if (!byWordsToo) {
                byWords.putIfAbsent(List.of(spaced(folded)), ruling);
            }
        }
    }

    /** What the author says of a text, if anything. */
    Optional<Ruling> find(Candidate typed) {
        Ruling ruling = verbatim.get(signs(typed.text()));
        if (ruling == null) {
            ruling = byWords.get(byWordsToo ? typed.form().raw() : List.of(spaced(typed.folded())));
        }
        if (ruling == null && byWordsToo) {
            ruling = byKeys.get(typed.form().keys());
        }
        return Optional.ofNullable(ruling);
    }

    /** The very signs, but for blanks around them and the mark that asks for an emoji in colour. */
    private static String signs(String text) {
        return text.contains(EMOJI_STYLE) ? text.replace(EMOJI_STYLE, "").strip() : text.strip();
    }

    private static String spaced(String folded) {
        return BLANKS.matcher(folded.strip()).replaceAll(" ");
    }
}
