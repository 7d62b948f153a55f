package io.github.quizline.grade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** What English writes in more than one way: its articles, numbers, abbreviations, spellings and plurals. */
final class English {

    private static final Map<String, String> SHORT_NAMES = Map.of("st", "saint", "mt", "mount", "dr", "doctor");

    private static final Map<String, String> ABBREVIATIONS = WordTable.pairs("abbreviations");

    /** Words that an article can follow. */
    private static final Set<String> BEFORE_ARTICLE = WordTable.words("function-words");

    /** Words behind which an I is a numeral. */
    private static final Set<String> COUNTED = Set.of(
            "war", "part", "volume", "vol", "book", "act", "chapter", "episode", "type", "class", "phase", "title");

    /** American spellings that no ending makes. */
    private static final Map<String, String> AMERICAN_WORDS = WordTable.pairs("american");

    /** The endings that make a British spelling an American one, by the last letter of the British one. */
    private static final Map<Character, List<Ending>> AMERICAN =
            endings().stream().collect(Collectors.groupingBy(Ending::last));

    private English() {}

    /** The words without articles and an "and" between items, with numbers in figures. */
    static List<String> normal(List<String> words) {
        List<String> normal = new ArrayList<>(words.size());
        int last = words.size() - 1;
        for (int i = 0; i <= last; ) {
            Optional<NumberWords.Phrase> number = number(words, i);
            if (number.isPresent()) {
                normal.add(number.get().value().stripTrailingZeros().toPlainString());
                i = number.get().end();
                continue;
            }
            String word = words.get(i);
            boolean silent = isArticle(words, i) || (word.equals("and") && i > 0 && i < last);
            if (!silent) {
                boolean street = word.equals("st") && i == last && i > 0;
                normal.add(street ? "street" : SHORT_NAMES.getOrDefault(word, figure(words, i)));
            }
            i++;
        }
        return normal;
    }

    private static Optional<NumberWords.Phrase> number(List<String> words, int at) {
        String word = words.get(at);
        if (!isFigure(word)) {
            return NumberWords.read(words, at);
        }
        Optional<BigDecimal> scale = at + 1 < words.size() ? NumberWords.scale(words.get(at + 1)) : Optional.empty();
        return scale.map(times -> new NumberWords.Phrase(new BigDecimal(word).multiply(times), at + 2, false));
    }

    /** Whether the word is a plain decimal of a sensible length. */
    private static boolean isFigure(String word) {
        char first = word.charAt(0);
        if (first < '0' || first > '9' || word.length() > 18) {
            return false;
        }
        int points = 0;
        for (int i = 1; i < word.length(); i++) {
            char c = word.charAt(i);
            points += c == '.' ? 1 : 0;
            if (c != '.' && (c < '0' || c > '9')) {
                return false;
            }
        }
        return points <= 1;
    }

    /** An ordinal or Roman numeral as a number; any other word as it is. */
    private static String figure(List<String> words, int at) {
        String word = words.get(at);
        char first = word.charAt(0);
        if (first >= '0' && first <= '9') {
            return withoutOrdinal(word);
        }
        OptionalInt roman = isRoman(words, at) ? Roman.value(word) : OptionalInt.empty();
        return roman.isPresent() ? Integer.toString(roman.getAsInt()) : word;
    }

    /** "3rd" is 3. */
    static String withoutOrdinal(String word) {
        int stem = word.length() - 2;
        boolean ordinal = stem > 0
                && Character.isDigit(word.charAt(stem - 1))
                && (word.endsWith("th") || word.endsWith("st") || word.endsWith("nd") || word.endsWith("rd"));
        return ordinal ? word.substring(0, stem) : word;
    }

    /**
     * Whether a word is surely meant as a numeral: C, D and M are letters and short words too often, as is a V or X that
     * does not count what stands before it.
     */
    private static boolean isRoman(List<String> words, int at) {
        String word = words.get(at);
        if (word.length() == 1) {
            boolean counts = at > 0 && at == words.size() - 1 && (word.equals("v") || word.equals("x"));
            return counts || (word.equals("i") && at > 0 && COUNTED.contains(words.get(at - 1)));
        }
        for (int i = 0; i < word.length(); i++) {
            if ("ivxl".indexOf(word.charAt(i)) < 0) {
                return word.length() > 3;
            }
        }
        return true;
    }

    /**
     * Whether a word is there only as an article. "A" is one at the beginning and behind words such as "of"; elsewhere it
     * may be a name, as in "vitamin A".
     */
    private static boolean isArticle(List<String> words, int at) {
        if (at == words.size() - 1) {
            return false;
        }
        return switch (words.get(at)) {
            case "the", "an" -> true;
            case "a" -> at == 0 || BEFORE_ARTICLE.contains(words.get(at - 1));
            default -> false;
        };
    }

    /** The words with abbreviations in full. */
    static List<String> unshortened(List<String> words) {
        // Alone, "co" and "org" are likelier to be something else.
        if (words.size() < 2) {
            return words;
        }
        List<String> inFull = new ArrayList<>(words.size());
        for (String word : words) {
            inFull.add(ABBREVIATIONS.getOrDefault(word, word));
        }
        return inFull;
    }

    /** The words as every spelling of them is written: abbreviations in full, American, in the singular. */
    static List<String> folded(List<String> words) {
        List<String> folded = new ArrayList<>(words.size());
        for (String word : unshortened(words)) {
            folded.add(folded(word));
        }
        return folded;
    }

    /** The singular of a word in American spelling; only good to compare by. */
    static String folded(String word) {
        if (word.length() < 4 || !isLetters(word) || Negations.isOne(word)) {
            return word;
        }
        String folded = american(withoutPluralS(word));
        return isHissing(folded, folded.length() - 1) ? folded.substring(0, folded.length() - 1) : folded;
    }

    /** Whether two words are one word in the singular and the plural. */
    static boolean isPlural(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        boolean regular = longer.endsWith("s") && folded(shorter).equals(folded(longer));
        return regular || isManMen(one, other) || isManMen(other, one);
    }

    private static boolean isManMen(String one, String other) {
        return one.endsWith("man") && other.equals(one.substring(0, one.length() - 2) + "en");
    }

    private static boolean isLetters(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < 'a' || c > 'z') {
                return false;
            }
        }
        return true;
    }

    private static String withoutPluralS(String word) {
        int length = word.length();
        if (word.endsWith("ies") && length > 4) {
            return word.substring(0, length - 3) + "y";
        }
        if (word.endsWith("ie") && length > 4) {
            return word.substring(0, length - 2) + "y";
        }
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
        return plural ? word.substring(0, length - 1) : word;
    }

    /** Whether an e stands there only because a plural needs it (buses, boxes, heroes), or may do so (houses). */
    private static boolean isHissing(String word, int at) {
        String stem = word.substring(0, at);
        return word.charAt(at) == 'e'
                && (stem.endsWith("s")
                        || stem.endsWith("x")
                        || stem.endsWith("z")
                        || stem.endsWith("ch")
                        || stem.endsWith("sh")
                        || stem.endsWith("o"));
    }

    /** A word in American spelling; only good to compare by. */
    static String american(String word) {
        String known = AMERICAN_WORDS.get(word);
        if (known != null) {
            return known;
        }
        if (word.startsWith("sulph")) {
            return "sulf" + withAmericanEnding(word.substring("sulph".length()));
        }
        String ending = withAmericanEnding(word);
        int digraph = Math.max(ending.indexOf("ae"), ending.indexOf("oe"));
        // Not at the end, where it is a vowel of its own: shoe, canoe.
        boolean silent = digraph >= 0 && ending.length() > 5 && digraph + 3 < ending.length();
        return silent ? ending.substring(0, digraph) + ending.substring(digraph + 1) : ending;
    }

    private static String withAmericanEnding(String word) {
        if (word.isEmpty()) {
            return word;
        }
        for (Ending ending : AMERICAN.getOrDefault(word.charAt(word.length() - 1), List.of())) {
            if (ending.fits(word)) {
                return ending.apply(word);
            }
        }
        return word;
    }

    /** A British ending and the American one, for words with some letters before it. */
    private record Ending(String british, String american, int stem) {

        char last() {
            return british.charAt(british.length() - 1);
        }

        boolean fits(String word) {
            return word.length() >= british.length() + stem && word.endsWith(british);
        }

        String apply(String word) {
            return word.substring(0, word.length() - british.length()) + american;
        }
    }

    private static List<Ending> endings() {
        List<Ending> endings = new ArrayList<>();
        for (String form : "|ed|er|ing|ful|less|ly|able|al|hood|ist|ite".split("\\|", -1)) {
            // Three letters before it, so that flour and mourning stay what they are.
            endings.add(new Ending("our" + form, "or" + form, 3));
        }
        endings.add(new Ending("odour", "odor", 0));
        endings.add(new Ending("fence", "fense", 2));
        endings.add(new Ending("gramme", "gram", 1));
        endings.add(new Ending("tre", "ter", 2));
        endings.add(new Ending("ogue", "og", 2));
        for (String form : List.of("e", "ed", "er", "ing", "ation")) {
            endings.add(new Ending("is" + form, "iz" + form, 3));
            endings.add(new Ending("ys" + form, "yz" + form, 3));
        }
        return List.copyOf(endings);
    }
}
