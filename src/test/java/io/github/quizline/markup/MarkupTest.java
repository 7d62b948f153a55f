package io.github.quizline.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

    private static final String[] SCRAPS = {
        "a",
        "word",
        " ",
        "  ",
        "\t",
        "\n",
        "\n\n",
        "\r\n",
        "\r",
        "*",
        "**",
        "***",
        "`",
        "``",
        "```",
        "\\",
        "_",
        "__",
        "<b>",
        "&amp;",
        "[x]",
        "(y)",
        "![",
        "]: z",
        "~~~",
        "#",
        "> ",
        "- ",
        "1. ",
        "===",
        "---",
        "    ",
        "|",
        "\"",
        "가",
        "é",
        "\u0301",
        "\uD83D\uDE00",
        "\uD83D",
        "\u00A0",
        "\u2028",
        "\u0000",
        "."
    };

    @Test
    void a_text_has_paragraphs_emphasis_strong_words_and_code() {
        List<Block> blocks = Markup.text("He said *no*, and **meant** it.\n\nType `x` now.");

        assertThat(blocks)
                .containsExactly(
                        new Block.Paragraph(List.of(
                                Run.plain("He said "),
                                new Run("no", true, false, false),
                                Run.plain(", and "),
                                new Run("meant", false, true, false),
                                Run.plain(" it."))),
                        new Block.Paragraph(
                                List.of(Run.plain("Type "), new Run("x", false, false, true), Run.plain(" now."))));
    }

    @Test
    void styles_may_be_nested() {
        assertThat(runs("*a **b** `c`* ***d***"))
                .containsExactly(
                        new Run("a ", true, false, false),
                        new Run("b", true, true, false),
                        new Run(" ", true, false, false),
                        new Run("c", true, false, true),
                        Run.plain(" "),
                        new Run("d", true, true, false));
    }

    @Test
    void fenced_code_keeps_its_lines_letter_for_letter() {
        assertThat(Markup.text("Look:\n```java\n  int *a = &b;  \n\n\tx_y_z\n```\nWhat is it?"))
                .containsExactly(
                        new Block.Paragraph(List.of(Run.plain("Look:"))),
                        new Block.Code(List.of("  int *a = &b;  ", "", "\tx_y_z")),
                        new Block.Paragraph(List.of(Run.plain("What is it?"))));
    }

    @Test
    void an_unclosed_fence_reaches_to_the_end_of_the_text() {
        assertThat(Markup.text("````\na\n```\nb")).containsExactly(new Block.Code(List.of("a", "```", "b")));
        assertThat(Markup.text("```")).containsExactly(new Block.Code(List.of()));
    }

    @Test
    void an_indented_fence_takes_its_indentation_off_the_code() {
        assertThat(Markup.text("  ```\n    a\n b\n  ```")).containsExactly(new Block.Code(List.of("  a", "b")));
    }

    @Test
    void the_words_of_code_are_taken_as_they_are() {
        assertThat(runs("``a ` b`` `` ` `` ` c ` `a\\` `__init__` `&amp;` `a\nb`"))
                .filteredOn(Run::code)
                .extracting(Run::text)
                .containsExactly("a ` b", "`", "c", "a\\", "__init__", "&amp;", "a b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "__init__ and _this_",
                "> 5 is no quotation",
                "# 1 is no heading",
                "1. one\n2. two",
                "- a\n- b\n+ c",
                "Heading\n=======",
                "a\n---\nb",
                "    four spaces\n  two\n\ttab",
                "trailing  \nspaces \t\n at ends ",
                "[a]: https://example.org \"title\"",
                "[a](https://example.org) and ![b](c) and [d][e]",
                "<b>bold</b> <!-- no --> <https://example.org>",
                "&amp; &#65; &copy;",
                "~~~\nno fence\n~~~",
                "C:\\dir\\new \\\\server \\_ \\# \\n \\",
                "a\\\nb",
                "| a | b |\n|---|---|",
                "\uD83D\uDE00 한국어 \u0301\u200D"
            })
    void what_is_not_the_little_markdown_arrives_letter_for_letter(String text) {
        assertThat(Markup.text(text)).containsExactly(new Block.Paragraph(List.of(Run.plain(text))));
        assertThat(Markup.option(text)).containsExactly(Run.plain(text));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "5 \\* 6 \\* 7, 5 * 6 * 7",
                "\\`x\\`, `x`",
                "\\\\*x*, \\x",
                "\\\\\\*x*, \\*x*",
                "2 * 3 * 4, 2 * 3 * 4",
                "a\\b \\\\ c, a\\b \\\\ c",
                "*[a](b)*, [a](b)",
                "**a*, *a",
                "*a, *a"
            })
    void signs_without_a_meaning_stay(String text, String words) {
        assertThat(Markup.plain(text)).isEqualTo(words);
    }

    @Test
    void brackets_do_not_keep_styles_apart() {
        assertThat(runs("*a [b* c]")).containsExactly(new Run("a [b", true, false, false), Run.plain(" c]"));
    }

    @Test
    void an_option_knows_code_only() {
        assertThat(Markup.option("*p and `*p` \\* \\`"))
                .containsExactly(Run.plain("*p and "), new Run("*p", false, false, true), Run.plain(" \\* `"));
        assertThat(Markup.option("```\na\n\nb")).containsExactly(Run.plain("```\na\n\nb"));
        assertThat(Markup.option("")).isEmpty();
        assertThat(Markup.plainOption("the `if` word")).isEqualTo("the if word");
    }

    @Test
    void plain_words_have_an_empty_line_between_paragraphs() {
        assertThat(Markup.plain("*a*\nb\n\n\n```\nc\nd\n```")).isEqualTo("a\nb\n\nc\nd");
        assertThat(Markup.plain("")).isEmpty();
        assertThat(Markup.plain(" \n\t\n")).isEmpty();
    }

    static LongStream seeds() {
        return LongStream.range(0, 2_000);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_text_makes_it_throw(long seed) {
        String text = scraps(new Random(seed), SCRAPS);

        assertThatCode(() -> Markup.plain(text)).doesNotThrowAnyException();
        assertThatCode(() -> Markup.plainOption(text)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void only_signs_and_white_space_get_lost(long seed) {
        // What stands behind an opening fence names the language of the code and is no part of it.
        String text = scraps(new Random(seed), SCRAPS).replaceAll("`{3,}", "``");

        assertThat(letters(Markup.plain(text))).isEqualTo(letters(text));
        assertThat(letters(Markup.plainOption(text))).isEqualTo(letters(text));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_text_without_stars_and_backticks_comes_out_as_it_went_in(long seed) {
        String[] harmless = Stream.of(SCRAPS)
                .filter(scrap -> !scrap.matches("[*`]+|\r\n?|\n\n| |  |\t|    "))
                .toArray(String[]::new);
        String text = "x" + scraps(new Random(seed), harmless) + "x";

        assertThat(Markup.plain(text)).isEqualTo(text.replaceAll("\n{2,}", "\n\n"));
        assertThat(Markup.plainOption(text)).isEqualTo(text);
    }

    static Stream<String> hostile() {
        return Stream.of(
                "*".repeat(10_000),
                "`".repeat(20_000),
                "[".repeat(20_000),
                "![".repeat(20_000) + "](".repeat(20_000),
                "*a ".repeat(50_000) + "a* ".repeat(50_000),
                "**a *b* ".repeat(20_000),
                "a**b".repeat(50_000),
                "\\".repeat(100_000) + "*",
                "\n".repeat(100_000),
                "```\n".repeat(100_000),
                "<!--".repeat(50_000),
                "&".repeat(100_000),
                IntStream.range(1, 1_400).mapToObj(n -> "`".repeat(n) + "a").reduce("", String::concat));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    @Timeout(20)
    void hostile_texts_do_not_hang_it(String text) {
        assertThatCode(() -> Markup.plain(text)).doesNotThrowAnyException();
        assertThatCode(() -> Markup.plainOption(text)).doesNotThrowAnyException();
    }

    private static List<Run> runs(String text) {
        return ((Block.Paragraph) Markup.text(text).get(0)).runs();
    }

    private static String scraps(Random chance, String[] scraps) {
        StringBuilder text = new StringBuilder();
        for (int i = chance.nextInt(30); i > 0; i--) {
            text.append(scraps[chance.nextInt(scraps.length)]);
        }
        return text.toString();
    }

    private static String letters(String text) {
        return text.replaceAll("[*`\\\\\\s]", "");
    }
}
