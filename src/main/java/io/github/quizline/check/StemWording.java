package io.github.quizline.check;

import io.github.quizline.quiz.Cloze;
import io.github.quizline.quiz.TrueFalse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Questions that are hard to read, or do not ask anything by themselves. */
final class StemWording implements ItemRule {

    private static final int MOST_WORDS = 60;

    /** What is asked for is denied; not something that only describes it, in a clause of its own. */
    private static final Pattern NEGATIVE = Pattern.compile(
            "\\b(?:which|what|who|whom|where)\\b(?:(?!\\b(?:that|who|whom|because|if|when|while|they|he|she|it|we|you)\\b)"
                    + "[^,.;!]){0,80}?\\b(not|except|never|least likely|cannot|(?:is|are|was|were|does|do|did|has|have|ca"
                    + "|could|wo)n['’]t)\\b"
                    + "|\\b(except)(?: for)?\\s*[:.…_?]*\\s*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern EMPTY = Pattern.compile(
            "(?:which|what)(?: one)?(?: of)?(?: the)?(?: following| these)?(?: (?:statement|answer|option)s?)?"
                    + "(?: is| are)(?: the)?(?: true| correct| right| false| wrong| incorrect)(?: (?:statement|answer|one)s?)?"
                    + "|(?:choose|select|pick|mark)(?: the)?(?: right| correct| true| best)(?: one| answer| answers| option"
                    + "| statement)");

    /** What stands there word for word, and is not what is asked. */
    private static final Pattern QUOTED = Pattern.compile("(?s)`+.*?`+|\"[^\"]*\"|“[^”]*”");

    private static final Pattern BLANK = Pattern.compile("_{2,}|…|\\.{3}|=\\s*$");

    private static final Set<String> ASKING = WordList.words("asking-words");
    private static final Set<String> FUNCTION_WORDS = WordList.words("function-words");

    @Override
    public void look(Item item, Findings findings) {
        if (item.stem().words().size() > MOST_WORDS) {
            findings.tell(
                    Rule.LONG_STEM,
                    item,
                    List.of("question"),
                    String.valueOf(item.stem().words().size()));
        }
        if (item.isEnglish() && !(item.question() instanceof TrueFalse) && !(item.question() instanceof Cloze)) {
            negative(item, findings);
            unfocused(item, findings);
        }
    }

    private static void negative(Item item, Findings findings) {
        String text = item.question().common().question();
        Matcher matcher = NEGATIVE.matcher(QUOTED.matcher(text)
                .replaceAll(found -> "x".repeat(found.group().length())));
        if (!item.optionSets().isEmpty() && matcher.find()) {
            int group = matcher.group(1) == null ? 2 : 1;
            String word = matcher.group(group);
            boolean isMarked = word.equals(word.toUpperCase(Locale.ROOT)) || text.startsWith("*", matcher.end(group));
            if (!isMarked) {
                findings.tell(Rule.NEGATIVE_STEM, item, List.of("question"), word, word.toUpperCase(Locale.ROOT));
            }
        }
    }

    private static void unfocused(Item item, Findings findings) {
        if (item.optionSets().isEmpty()) {
            return;
        }
        List<String> words = item.stem().words();
        boolean isEmpty = EMPTY.matcher(String.join(" ", words)).matches();
        if (isEmpty || !asks(item.stem().text(), words)) {
            findings.tell(
                    Rule.UNFOCUSED_STEM,
                    item,
                    List.of("question"),
                    Wording.quoted(item.stem().text()));
        }
    }

    /** A question, an order, a gap, or the beginning of a sentence that the options end. */
    private static boolean asks(String text, List<String> words) {
        boolean isBegun = !words.isEmpty() && FUNCTION_WORDS.contains(words.get(words.size() - 1));
        return text.indexOf('?') >= 0
                || text.indexOf('？') >= 0
                || BLANK.matcher(text).find()
                || isBegun
                || words.stream().anyMatch(ASKING::contains);
    }
}
