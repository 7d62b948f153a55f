package io.github.quizline.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/** Takes the name of a person apart: titles, the name itself, what tells persons of one name apart, and what is said of them. */
final class NameReader {

    private static final Set<String> TITLES = WordTable.words("titles");
    private static final Set<String> HONOURS = WordTable.words("name-suffixes");
    private static final Map<String, String> GENERATIONS =
            Map.of("jr", "jr", "junior", "jr", "sr", "sr", "senior", "sr");

    /** Words that begin what is said of a person, as in "Henry VIII of England". */
    private static final Set<String> BEFORE_ADDITION = Set.of("of", "from", "who", "in", "at", "as", "is", "was");

    /** Numerals that are also names and initials. */
    private static final Set<String> LIKE_NAMES = Set.of("i", "v", "x", "vi", "xi", "li");

    private static final Rewriting PARENTHESES = Rewriting.of("\\([^()]*\\)", " ", "(");

    /** How many words before a name can end in a title, as in "unification minister Chun Hae-sung". */
    private static final int LONGEST_TITLE = 4;

    /** The most words behind a comma that are the rest of a name and not said of the person. */
    private static final int MOST_BEHIND_COMMA = 3;

    private final boolean allNumerals;
    private List<String> words;
    private final List<String> addition = new ArrayList<>();
    private String generation = "";
    private int number;

    private NameReader(List<String> words, boolean allNumerals) {
        this.words = new ArrayList<>(words);
        this.allNumerals = allNumerals;
    }

    /**
     * Reads a folded text.
     *
     * @param allNumerals whether V, X, VI and XI at the end are numerals; otherwise they are initials and names
     */
    static PersonName read(String folded, boolean allNumerals) {
        String plain = Framing.without(PARENTHESES.in(folded));
        int comma = plain.indexOf(',');
        if (comma < 0) {
            return new NameReader(chunks(plain), allNumerals).read(0);
        }
        List<String> before = chunks(plain.substring(0, comma));
        List<String> behind = chunks(plain.substring(comma + 1));
        if (isRestOfName(behind)) {
            PersonName family = new NameReader(before, allNumerals).read(0);
            List<String> words = new ArrayList<>(family.words());
            words.addAll(behind);
            NameReader whole = new NameReader(words, allNumerals);
            whole.generation = family.generation();
            return whole.read(family.words().size());
        }
        boolean suffixes = behind.stream().allMatch(NameReader::isSuffix);
        NameReader reader = new NameReader(before, allNumerals);
        (suffixes ? reader.words : reader.addition).addAll(behind);
        return reader.read(0);
    }

    /** Reads a folded text that begins with a title as if that were a name; empty if it does not. */
    static Optional<PersonName> readUntitled(String folded) {
        List<String> words = chunks(folded);
        return words.isEmpty() || !isTitle(words.get(0))
                ? Optional.empty()
                : Optional.of(new PersonName(words, 0, 0, "", List.of()));
    }

    static boolean isTitle(String word) {
        return TITLES.contains(word);
    }

    private static boolean isRestOfName(List<String> words) {
        return !words.isEmpty()
                && words.size() <= MOST_BEHIND_COMMA
                && !words.stream().allMatch(NameReader::isSuffix)
                && words.stream().noneMatch(word -> isTitle(word) || Additions.areFunctionWords(List.of(word)));
    }

    /** The words of a text; those that a hyphen joins are one, with the hyphen in it. */
    private static List<String> chunks(String text) {
        List<String> chunks = new ArrayList<>();
        for (String piece : StringUtils.split(text)) {
            List<String> parts = WordSplitter.split(piece, false);
            if (piece.indexOf('-') > 0 && !parts.isEmpty()) {
                chunks.add(String.join("-", parts));
            } else {
                chunks.addAll(parts);
            }
        }
        return chunks;
    }

    /** @param familyWords how many words at the beginning are the family name and no title: "King, Martin Luther" */
    private PersonName read(int familyWords) {
        if (familyWords == 0) {
            dropTitles();
        }
        cutAddition();
        while (words.size() > 1 && isSuffix(last())) {
            String suffix = words.remove(words.size() - 1);
            generation = GENERATIONS.getOrDefault(suffix, generation);
        }
        if (words.size() > 1) {
            takeNumber();
        }
        words.removeIf(word -> word.equals("the"));
        return new PersonName(withoutParticles(), Math.min(familyWords, words.size()), number, generation, addition);
    }

    private void takeNumber() {
        int length = 2;
        number = words.size() > length ? ordinal(words.subList(words.size() - length, words.size())) : 0;
        if (number == 0) {
            number = number(last());
            length = 1;
        }
        if (number > 0) {
            words = new ArrayList<>(words.subList(0, words.size() - length));
        }
    }

    private String last() {
        return words.get(words.size() - 1);
    }

    private void dropTitles() {
        for (int i = Math.min(LONGEST_TITLE, words.size() - 1) - 1; i >= 0; i--) {
            String next = words.get(i + 1);
            if (TITLES.contains(words.get(i)) && !isSuffix(next) && !next.equals("of")) {
                words = new ArrayList<>(words.subList(i + 1, words.size()));
                return;
            }
        }
    }

    private void cutAddition() {
        for (int i = 1; i < words.size(); i++) {
            if (BEFORE_ADDITION.contains(words.get(i))) {
                addition.addAll(0, words.subList(i, words.size()));
                words = new ArrayList<>(words.subList(0, i));
            }
        }
    }

    private List<String> withoutParticles() {
        List<String> plain = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            int hyphen = word.indexOf('-');
            if (hyphen > 0 && Particles.isOne(word.substring(0, hyphen))) {
                plain.add(word.substring(hyphen + 1));
            } else if (i == 0 || i == words.size() - 1 || !Particles.isOne(word)) {
                plain.add(word);
            }
        }
        return plain;
    }

    private static boolean isSuffix(String word) {
        return HONOURS.contains(word) || GENERATIONS.containsKey(word);
    }

    /** The place in an order that words such as "twenty", "third" tell; 0 if they tell none. */
    private static int ordinal(List<String> words) {
        return words.get(0).isEmpty()
                ? 0
                : NumberWords.read(words, 0)
                        .filter(number -> number.ordinal() && number.end() == words.size())
                        .map(number -> number.value().intValue())
                        .orElse(0);
    }

    /** The regnal number that a word is, in figures, as an ordinal or as a Roman numeral; 0 if it is none. */
    private int number(String word) {
        int ordinal = ordinal(PersonName.parts(List.of(word)));
        if (ordinal > 0) {
            return ordinal;
        }
        String figures = English.withoutOrdinal(word);
        if (figures.length() <= 3 && figures.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Integer.parseInt(figures);
        }
        boolean numeral = word.chars().allMatch(c -> c == 'i' || c == 'v' || c == 'x');
        return numeral && (allNumerals || !LIKE_NAMES.contains(word))
                ? Roman.value(word).orElse(0)
                : 0;
    }
}
