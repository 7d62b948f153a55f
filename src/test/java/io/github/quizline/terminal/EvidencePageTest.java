package io.github.quizline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidencePageTest {

    private static final String PASSAGE =
            "He said: \"The office is closed.\" Then he left. The mayor added: “We are sorry.”"
                    + " Nobody knew why (it was a Friday). All [of them] wept. \"Why not?\" she asked. ‘Go on.’ It's over,"
                    + " the workers’ ‘home’ is shut.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "\"The office is closed.\"         | He said: \"The office is closed.\"",
                "the office is closed              | He said: \"The office is closed.\"",
                "office is closed.\"               | He said: \"The “office is closed”.\"",
                "He said: \"The office is closed.\"| “He said: \"The office is closed.\"”",
                "closed. Then he left              | He said: “\"The office is closed.\" Then he left”.",
                "“We are sorry.”                   | The mayor added: “We are sorry.”",
                "The mayor added: we are sorry     | “The mayor added: “We are sorry.””",
                "(it was a Friday)                 | Nobody knew why (“it was a Friday”).",
                "Nobody knew why (it was a Friday).| “Nobody knew why (it was a Friday)”.",
                "All [of them]                     | “All [of them]” wept.",
                "“Why not?” she asked.             | “\"Why not?\" she asked”.",
                "‘Go on.’                          | ‘Go on.’",
                "It's over, the workers’ ‘home’    | “It's over, the workers’ ‘home’” is shut.",
            })
    void a_quotation_keeps_the_marks_of_its_passage_whole(String evidence, String shown) {
        assertThat(shown(evidence)).isEqualTo(shown);
    }

    private static String shown(String evidence) {
        String quiz = "title: T\npassage:\n  text: |\n    " + PASSAGE
                + "\nquestions:\n  - question: Why?\n    answer: a\n    evidence: |\n      " + evidence + "\n";
        String prefix = "The passage says, in paragraph 1: ";
        return Trial.pipe(quiz, "a")
                .between(prefix, "\n\n")
                .replaceAll("\n1 of 1(?s:.*)", "")
                .replaceAll("\\s+", " ")
                .substring(prefix.length())
                .strip();
    }
}
