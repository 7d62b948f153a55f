package io.github.quizline.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationsTest {

    private static final String OFFICE = """
            The liaison office in Kaesong opened in September 2018, weeks
            after the leaders had agreed on it. Dr. Kim of the South’s
            ministry called it "a door".

            The same town was home to the factory park. In the park,
            Southern firms employed Northern workers.
            """;

    private final Quotations office = prose(OFFICE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The same town was home to the factory park",
                "the SAME town was home to the factory park!",
                "  «The same town»: was – home to the factory park…",
                "weeks after the leaders",
                "The South's ministry",
                "the *South`s* ministry",
                "called it “a door”",
                "September, 2018",
                "park",
            })
    void a_quotation_is_compared_word_by_word(String quotation) {
        assertThat(office.find(quotation)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The same town is home to the factory park",
                "factory par",
                "actory park",
                "park factory",
                "workers and more",
                "September 2019",
                "the Souths ministry",
            })
    void a_word_that_differs_is_not_found(String quotation) {
        assertThat(office.find(quotation)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "…", "...", "—!", "🎉"})
    void nothing_quoted_is_nothing_found(String quotation) {
        assertThat(office.find(quotation)).isEmpty();
        assertThat(office.nearest(quotation)).isEmpty();
    }

    @Test
    void a_quotation_stands_where_it_stands_first_from_its_first_letter_to_its_last() {
        assertThat(quoted(office, "THE PARK")).containsExactly("the park");
        assertThat(quoted(office, "\"a door\".")).containsExactly("a door");
        assertThat(office.find("office").orElseThrow()).containsExactly(new Span(12, 18));
        assertThat(quoted(office, "weeks after")).containsExactly("weeks\nafter");
    }

    @Test
    void a_quotation_may_go_on_in_the_next_paragraph() {
        assertThat(quoted(office, "called it a door. The same town"))
                .containsExactly("called it \"a door\".\n\nThe same town");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The liaison office … opened in September|The liaison office/opened in September",
                "The liaison office ... opened in September|The liaison office/opened in September",
                "liaison....... opened…|liaison/opened",
                "… the leaders … on it …|the leaders/on it",
                "liaison […] opened|liaison/opened",
                "liaison … office|liaison/office",
                "park … park|park/park",
                "in … in|in/in",
            })
    void what_is_left_out_may_be_any_words_of_the_paragraph(String quotation, String stretches) {
        assertThat(String.join("/", quoted(office, quotation))).isEqualTo(stretches);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "opened … liaison",
                "Kaesong … factory",
                "a door The same … town",
                "liaison … a door The same",
                "door … door",
                "called it a door The same … home",
            })
    void stretches_stand_in_one_paragraph_and_in_order(String quotation) {
        assertThat(office.find(quotation)).isEmpty();
    }

    @Test
    void the_first_paragraph_that_has_all_stretches_is_found() {
        Quotations passage = prose("a b\n\nb c\n\nx a\n\nc a b x c");

        assertThat(passage.find("a … c").orElseThrow()).containsExactly(new Span(17, 18), new Span(23, 24));
        assertThat(passage.find("a b … x").orElseThrow()).containsExactly(new Span(17, 20), new Span(21, 22));
        assertThat(passage.find("b c … a")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"개성", "개성에", "공동 연락 사무소", "공동연락사무소", "연락 사무소가 … 열렸다"})
    void in_hangul_particles_may_be_left_out_and_spaces_do_not_count(String quotation) {
        assertThat(prose("공동연락 사무소가 개성에서 9월에 열렸다.").find(quotation)).isPresent();
    }

    @Test
    void part_of_a_run_of_han_is_found() {
        assertThat(quoted(prose("開城工業団地は2004年に稼働した。"), "工業団地")).containsExactly("工業団地");
    }

    @Test
    void accents_count_but_not_their_encoding() {
        assertThat(quoted(prose("le cafe\u0301 été"), "Café")).containsExactly("cafe\u0301");
        assertThat(prose("le café").find("cafe")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\n\nb", "a\r\n\r\nb", "a\r\rb", "a\n \t\nb", "a\n\n\n\nb\n\n"})
    void a_blank_line_ends_a_paragraph(String text) {
        Quotations passage = prose(text);

        assertThat(texts(text, passage.paragraphs())).containsExactly("a", "b");
        assertThat(passage.find("a … b")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void every_line_break_ends_a_line_of_verse(String lineBreak) {
        String text = "a\nbc\n\nd\n".replace("\n", lineBreak);

        assertThat(texts(text, verse(text).paragraphs())).containsExactly("a", "bc", "d");
    }

    @Test
    void a_line_break_ends_no_paragraph_of_prose() {
        assertThat(texts("  a\n b \r\nc\n", prose("  a\n b \r\nc\n").paragraphs()))
                .containsExactly("a\n b \r\nc");
    }

    @Test
    void the_lines_of_verse_are_its_paragraphs_and_sentences() {
        String text = "Half a league,\n  half a league. Onward\n\nRode the six hundred.\n";
        Quotations verse = verse(text);

        assertThat(texts(text, verse.paragraphs()))
                .containsExactly("Half a league,", "  half a league. Onward", "Rode the six hundred.");
        assertThat(texts(text, verse.sentences()))
                .containsExactly("Half a league,", "half a league. Onward", "Rode the six hundred.");
    }

    @Test
    void in_verse_a_quotation_skips_lines_of_a_stanza_but_leaves_it_not() {
        Quotations verse = verse("one two\nthree four\nfive\n\nsix seven");

        assertThat(verse.find("two … five")).isPresent();
        assertThat(verse.find("five six")).isPresent();
        assertThat(verse.find("two … six")).isEmpty();
    }

    @Test
    void the_nearest_sentence_shares_the_most_words() {
        assertThat(nearest(office, "The same town is home of a factory park"))
                .contains("The same town was home to the factory park.");
        assertThat(nearest(office, "Prof. Kim named it a door"))
                .contains("Dr. Kim of the South’s\nministry called it \"a door\".");
    }

    @Test
    void a_rare_word_weighs_more_than_common_ones() {
        Quotations passage = prose("Kaesong! " + "It was in the park. ".repeat(8));

        assertThat(nearest(passage, "was in Kaesong")).contains("Kaesong!");
    }

    @Test
    void of_sentences_that_share_as_much_the_shorter_is_nearest_and_then_the_first() {
        Quotations passage = prose("The old big park. The old park. A park, old.");

        assertThat(nearest(passage, "old park")).contains("The old park.");
    }

    @Test
    void no_sentence_is_near_a_quotation_that_shares_no_word() {
        assertThat(office.nearest("nothing alike")).isEmpty();
    }

    @Test
    void a_passage_without_words_has_no_quotations() {
        Quotations passage = prose("…!");

        assertThat(passage.find("a")).isEmpty();
        assertThat(passage.find("a … b")).isEmpty();
        assertThat(passage.nearest("a")).isEmpty();
        assertThat(passage.sentences()).hasSize(1);
    }

    @Test
    void sentences_and_paragraphs_cannot_be_changed_from_outside() {
        assertThat(office.sentences()).isUnmodifiable();
        assertThat(office.paragraphs()).isUnmodifiable();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_found_is_what_a_plain_search_finds(long seed) {
        Random random = new Random(seed);
        String[] pieces = {"a ", "b ", "c ", "\n\n", "a", ", ", "한", "a\u0301 "};
        int kinds = 3 + random.nextInt(pieces.length - 2);
        StringBuilder text = new StringBuilder("a");
        random.ints(random.nextInt(60), 0, kinds).forEach(i -> text.append(pieces[i]));
        Quotations quotations = prose(text.toString());

        for (int i = 0; i < 50; i++) {
            StringBuilder quotation = new StringBuilder();
            random.ints(1 + random.nextInt(6), 0, kinds + 1)
                    .forEach(k -> quotation.append(k == kinds || k == 3 ? " … " : pieces[k]));

            assertThat(quotations.find(quotation.toString()))
                    .as("\"%s\" in \"%s\"", quotation, text)
                    .isEqualTo(PlainSearch.find(text.toString(), quotation.toString()));
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    /** The rule as simply as it can be said. */
    private static final class PlainSearch {

        private record Word(String word, Span at, int paragraph) {}

        static Optional<List<Span>> find(String text, String quotation) {
            List<Word> words = words(text);
            List<List<String>> stretches = new ArrayList<>();
            for (String part : quotation.split("…", -1)) {
                List<String> stretch = words(part).stream().map(Word::word).collect(Collectors.toList());
                if (!stretch.isEmpty()) {
                    stretches.add(stretch);
                }
            }
            for (int at = 0; at < words.size() && !stretches.isEmpty(); at++) {
                Optional<List<Span>> found = from(words, at, stretches);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }

        private static Optional<List<Span>> from(List<Word> words, int first, List<List<String>> stretches) {
            List<Span> spans = new ArrayList<>();
            int at = first;
            for (List<String> stretch : stretches) {
                while (at < words.size() && !stands(words, at, stretch, stretches.size() > 1)) {
                    if (spans.isEmpty()) {
                        return Optional.empty();
                    }
                    at++;
                }
                if (at >= words.size()
                        || (stretches.size() > 1
                                && words.get(at).paragraph() != words.get(first).paragraph())) {
                    return Optional.empty();
                }
                Span start = words.get(at).at();
                at += stretch.size();
                spans.add(new Span(start.start(), words.get(at - 1).at().end()));
            }
            return Optional.of(spans);
        }

        private static boolean stands(List<Word> words, int at, List<String> stretch, boolean inOneParagraph) {
            if (at + stretch.size() > words.size()) {
                return false;
            }
            for (int i = 0; i < stretch.size(); i++) {
                boolean differs = !words.get(at + i).word().equals(stretch.get(i))
                        || (inOneParagraph
                                && words.get(at + i).paragraph()
                                        != words.get(at).paragraph());
                if (differs) {
                    return false;
                }
            }
            return true;
        }

        private static List<Word> words(String text) {
            List<Word> words = new ArrayList<>();
            Words.each(
                    text,
                    (word, start, end) -> words.add(new Word(
                            word, new Span(start, end), text.substring(0, start).split("\n\\s*\n", -1).length)));
            return words;
        }
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void ten_thousand_quotations_from_a_million_characters_are_found_or_not() {
        Random random = new Random(1);
        StringBuilder text = new StringBuilder();
        while (text.length() < 1_000_000) {
            text.append("word")
                    .append((int) Math.abs(random.nextGaussian() * 3000))
                    .append(' ');
            text.append(random.nextInt(80) == 0 ? "\n\n" : "");
        }
        Quotations passage = prose(text.toString());

        for (int i = 0; i < 10_000; i++) {
            int start = text.indexOf(" ", random.nextInt(900_000));
            String quotation = text.substring(start, text.indexOf(" ", start + 80));
            assertThat(passage.find(quotation)).isPresent();
            assertThat(passage.find(quotation + " nowhere")).isEmpty();
            assertThat(passage.find(quotation.replaceFirst("(word\\d+ )\\s*word\\d+ \\s*word\\d+ \\s*(word)", "$2$1")))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'a ', 'a a a … a b'",
        "'a ', 'a … b'",
        "'a b ', 'a a'",
        "'a a a b ', 'a a a a … b'",
        "'b a\n\n', 'a … b'",
        "'a\n\n', 'a … a'",
        "'한', '한한한 … 한국'",
        "'x', 'x … x'",
    })
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void hostile_passages_are_searched_quickly(String piece, String quotation) {
        Quotations passage = prose(piece.repeat(1_000_000 / piece.length()));
        String longQuotation = piece.repeat(10_000 / piece.length());

        for (int i = 0; i < 20; i++) {
            assertThat(passage.find(quotation)).isEmpty();
            assertThat(passage.find(longQuotation + " nowhere")).isEmpty();
            assertThat(passage.find((piece + " … ").repeat(2000) + " nowhere")).isEmpty();
        }
        for (int i = 0; i < 10_000; i++) {
            passage.find(piece + " … " + piece + i);
            passage.nearest(piece + i);
        }
    }

    private static Optional<String> nearest(Quotations quotations, String quotation) {
        return quotations.nearest(quotation).map(span -> span.of(textOf(quotations)));
    }

    private static List<String> quoted(Quotations quotations, String quotation) {
        return texts(textOf(quotations), quotations.find(quotation).orElseThrow());
    }

    private static List<String> texts(String text, List<Span> spans) {
        return spans.stream().map(span -> span.of(text)).toList();
    }

    private static String textOf(Quotations quotations) {
        return quotations.passage().text();
    }

    private static Quotations prose(String text) {
        return Quotations.in(Passage.of("A text", text));
    }

    private static Quotations verse(String text) {
        return Quotations.in(new Passage("poem", "", text, Origin.UNKNOWN, "", Layout.VERSE, Map.of()));
    }
}
