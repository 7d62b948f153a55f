package io.github.quizline.terminal;

import static io.github.quizline.terminal.Virtual.ENTER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizline.quiz.Choice;
import io.github.quizline.quiz.Common;
import io.github.quizline.quiz.Option;
import io.github.quizline.quiz.Options;
import io.github.quizline.quiz.Passage;
import io.github.quizline.quiz.Quiz;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in a quiz or comes from a keyboard, no character of it steers the terminal. */
class HostileTextTest {

    private static final String ESC = "\u001B";

    /** What a full screen itself sends to a terminal. */
    private static final Pattern OWN =
            Pattern.compile(ESC + "\\[(?:\\?(?:1049|7|2004|25)[hl]|2J|K|\\d+;\\d+H|[\\d;]*m)");

    private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]");

    private static final String TOWN = """
            title: A town
            questions:
              - question: Where was the park?
                type: place
                answer: Kaesong
            """;

    static List<String> kinds() {
        List<String> kinds = new ArrayList<>();
        Stream.of(
                        "2J",
                        "3J",
                        "H",
                        "10;10H",
                        "5A",
                        "5B",
                        "5C",
                        "5D",
                        "2E",
                        "2F",
                        "9G",
                        "2K",
                        "3L",
                        "3M",
                        "4P",
                        "4@",
                        "4X",
                        "2S",
                        "2T",
                        "3Z",
                        "5d",
                        "5e",
                        "3g",
                        "31m",
                        "38;5;9m",
                        "48;2;1;2;3m",
                        "0m",
                        "5n",
                        "6n",
                        "?6n",
                        "c",
                        ">c",
                        "=c",
                        ">q",
                        "?1049h",
                        "?25l",
                        "?1000h",
                        "?2004h",
                        "?7l",
                        "4h",
                        "20h",
                        "2;5r",
                        "s",
                        "u",
                        "!p",
                        "?5h",
                        "14t",
                        "8;1;1t",
                        "21t",
                        "22;0t",
                        "5i",
                        "6 q",
                        "1$r",
                        "3\"q",
                        "200~",
                        "201~",
                        ">4;2m",
                        "?u")
                .forEach(sequence -> kinds.add(ESC + "[" + sequence));
        kinds.add("\u009B31m");
        Stream.of(
                        "0;title",
                        "1;icon",
                        "2;title",
                        "4;1;?",
                        "7;file://x/",
                        "8;;http://x/",
                        "9;note",
                        "10;?",
                        "11;?",
                        "12;red",
                        "50;font",
                        "52;c;ZXZpbA==",
                        "104",
                        "133;A",
                        "633;P",
                        "777;notify;a;b",
                        "1337;File=inline=1:AA==",
                        "L label",
                        "P1ff0000")
                .flatMap(command -> Stream.of(
                        ESC + "]" + command + "\u0007",
                        ESC + "]" + command + ESC + "\\",
                        "\u009D" + command + "\u009C"))
                .forEach(kinds::add);
        Stream.of(
                        "P0;0;0q#0~" + ESC + "\\",
                        "P$q\"p" + ESC + "\\",
                        "P+q544e" + ESC + "\\",
                        "P1;1|17/20" + ESC + "\\",
                        "_Gf=100;AA" + ESC + "\\",
                        "^message" + ESC + "\\",
                        "Xstring" + ESC + "\\",
                        "ktitle" + ESC + "\\",
                        "c",
                        "7",
                        "8",
                        "D",
                        "E",
                        "H",
                        "M",
                        "N",
                        "O",
                        "V",
                        "W",
                        "Z",
                        "=",
                        ">",
                        "#8",
                        "#3",
                        "(0",
                        ")B",
                        "*A",
                        "%G",
                        "%@",
                        " F",
                        " G",
                        "n",
                        "o",
                        "|",
                        "}",
                        "~",
                        "6",
                        "9",
                        "l",
                        "m",
                        "\\",
                        "]",
                        "P",
                        "[")
                .forEach(rest -> kinds.add(ESC + rest));
        for (char c = 0; c < ' '; c++) {
            kinds.add(String.valueOf(c));
        }
        for (char c = '\u007F'; c <= '\u009F'; c++) {
            kinds.add(String.valueOf(c));
        }
        "\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069"
                .chars()
                .forEach(c -> kinds.add(String.valueOf((char) c)));
        return kinds;
    }

    @Test
    void there_are_many_kinds() {
        assertThat(kinds()).doesNotHaveDuplicates().hasSizeGreaterThan(200);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void typed_or_pasted_it_steers_nothing(String kind) {
        Virtual window = Virtual.window(80, 24)
                .press("q", kind, "\u001B", "z")
                .press(ESC + "[200~begin" + kind + "end" + ESC + "[201~")
                .press(":", kind, ENTER)
                .look();

        window.sit(Trial.quiz(TOWN));

        assertThatNothingSteers(window, kind);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void in_a_quiz_it_steers_nothing(String kind) {
        String evil = "a" + kind + "b";
        Common common = Common.builder("Stem" + evil + "\n\n```\ncode" + evil + "\n```")
                .id("q")
                .explanation("why" + evil)
                .hints(List.of("hint" + evil))
                .tags(List.of("tag" + evil, "other" + evil))
                .build();
        Quiz quiz = Quiz.builder("Title" + evil)
                .id("evil")
                .description("About" + evil)
                .passages(List.of(Passage.of("Passage" + evil, "Text" + evil)))
                .questions(List.of(new Choice(
                        common,
                        Options.of(
                                List.of(new Option("a", "right" + evil, "yes" + evil, 1, false, Map.of())),
                                List.of(new Option("b", "wrong" + evil, "no" + evil, 0, false, Map.of()))))))
                .build();
        Virtual window = Virtual.window(80, 24)
                .look()
                .press(ENTER, ":h", ENTER)
                .look()
                .press("1", ENTER)
                .look()
                .press(ENTER)
                .look();

        window.sit(quiz);

        assertThat(window.looks().get(0)).contains("Text");
        assertThat(window.looks().get(1)).contains("Stem", "code", "hint", "right");
        assertThat(window.looks().get(3)).contains("Result");
        assertThatNothingSteers(window, kind);
    }

    private static void assertThatNothingSteers(Virtual window, String kind) {
        assertThat(window.writes())
                .isNotEmpty()
                .noneMatch(text -> text.contains("a" + kind + "b") || text.contains("begin" + kind + "end"))
                .noneMatch(text ->
                        STEERING.matcher(OWN.matcher(text).replaceAll("")).find());
    }
}
