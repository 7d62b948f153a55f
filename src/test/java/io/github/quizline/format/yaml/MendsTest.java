package io.github.quizline.format.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizline.problem.Edit;
import io.github.quizline.problem.Problem;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An edit is offered only where it makes what was surely meant. */
class MendsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Keys may be meant where a text is expected.
                "- question: What?\n  answer: {a: b}",
                "- question: {who}\n  answer: a",
                "- question: What?\n  answer: a\n  hints: [{hnt: b}]",
                "- question: What?\n  answer:\n    optoin: Seoul",
                // A text may have commas, quotes, a dash and what looks like a comment.
                "- question: What?\n  answer: a\n  accept: b, c",
                "- question: What?\n  order: a, b, c",
                "- question: What?\n  answer: “Kaesong”",
                "- question: What?\n  answer: Kaesong #1",
                "- question: What?\n  answer:\n    -ism",
                "- question: What?\n  answer: a\n  accept:\n    - b\n      - c",
                "- question: What?\n  answer: a # b\n    c",
                // What other places may name, and what is much alike by its nature.
                "- question: What?\n  answer: a\n  id: what is it?",
                "- question: When?\n  options: [1918, 1919]\n  answer: 1917",
                "- text: The {{@gap1}} and {{@gap3}}.\n  gaps: {gap1: a, gap2: b}",
                "- question: What?\n  answer: a\n  evidence: One.\npassages:\n  - text: One. Two.\n  - text: Three. One.",
                "- question: What?\n  answer: a\n  passage: p3\npassages:\n  - {text: a, id: p1}\n  - {text: b, id: p2}",
                // Words of another program, the type of a question, a sign, a share.
                "- question: What?\n  key: b",
                "- question: What?\n  answerr: b",
                "- question: What?\n  type: choice\n  answers: [a, b]\n  distractors: [c]",
                "- just a text",
                "- question: What?\n  answer: a\n  points: -5",
                "- question: What?\n  answer: a\n  points: 1,000",
                "- question: What?\n  answer: a\nsettings: {penalty: 0.5}",
                // YAML's own signs.
                "- question: &a What?\n  answer: *a",
                "- question: What?\n  answer: !b c",
                "- question: What?\n  answer: \"\\x07\"",
                "- question: What?\n  answer: \"It\\'s\"",
                "- question: What?\n  answer: a\n---\ntitle: Another",
                "- question: What?\n  answer: a\u000Bb",
                // Lines that may belong to more than one.
                "- question: What is the\n  title of the book?\n  answer: a",
                "- question: What is it\n  answerr a",
                "- question: What? answer: Kaesong",
                "- question: What?\n  answer: - a",
                "- question: What?\n  answer: a\n  distractors:\n      - option: b\n     id: c",
                "- question: What?\n  explanation: |\n      a\n    id: b\n  answer: a",
                "- question: What?\n  answers: \"a\", \"b\"",
                "- question: What?\n  answers: [\"a, b]",
                "- question: What?\n  answers: [a, b] c"
            })
    void what_may_be_meant_otherwise_is_told_without_an_edit(String questions) {
        List<Problem> problems = problems(questions);

        assertThat(problems).isNotEmpty();
        assertThat(problems)
                .allSatisfy(problem ->
                        assertThat(problem.mend()).as(problem.toString()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- question: What?\n  anwser: Kaesong",
                "- question: What?\n  type: plaec\n  answer: Kaesong",
                "- question: What?\n  answer: a\n  distractors:\n    - North Korea: Which town?",
                "- question: What did he say: stay or go?\n  answer: stay",
                "- question: What?\n\tanswer: a",
                "- question: What?\n   answer: a",
                "- question: \"What?\n  answer: a",
                "- question: 'It's here'\n  answer: a",
                "- question: \"\\d+\"\n  answer: a",
                "- question: What?\n  answers: [\"a\", \"b]",
                "- question: What?\n  answers: [a, b",
                "- question: What?\n  answer: [sic] Kaesong",
                "- question: What?\n  answer: \"Kaesong\" is",
                "- question: What?\n  answer:Kaesong",
                "- question: What?\n  answer：Kaesong",
                "- question: What?\n  answers:\n    -a\n    -b",
                "-question: What?\n answer: a",
                "question: What?\n  answer: a",
                "- question: What?\n  type: number\n  answer: 5\n  tolerance: -5",
                "- question: What?\n  type: number\n  answer: 5\n  tolerance: -5%",
                "- question: What?\n  answer: *Kaesong*",
                "- question: What?\n  answer: a\n  points: 1,5",
                "- question: What?\n  answer: a\nsettings: {pass: 60, time: 20 min}",
                "- question: What?\n  answer: a\nlanguage: English",
                "- question: What?\n  answer: a\u0007",
                "- question: What?\n  answer: a\n  evidence: One.\npassages:\n  - text: One. Two.\n  - text: Three."
            })
    void what_is_sure_is_mended(String questions) {
        String text = quiz(questions);
        List<Edit> mends = problems(questions).stream()
                .flatMap(problem -> problem.mend().stream())
                .toList();

        assertThat(mends).isNotEmpty();
        String mended = Corpus.read(text).source().edited(mends);
        assertThat(Corpus.read(mended).problems())
                .as(mended)
                .hasSizeLessThan(problems(questions).size());
    }

    private static List<Problem> problems(String questions) {
        return Corpus.read(quiz(questions)).problems();
    }

    private static String quiz(String questions) {
        return "title: T\nquestions:\n" + questions + "\n";
    }
}
