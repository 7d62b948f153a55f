package io.github.quizline.format.yaml;

import java.util.Random;

/** A quiz of 8,700 questions in 5 MB, as a large course would have it. */
final class LargeQuiz {

    static final int QUESTIONS = 8_700;

    private static final String[] WORDS =
            ("the liaison office in Kaesong opened in September after a summit and closed when the North left"
                            + " a factory park on the border needs capital technology labour and an exemption from"
                            + " sanctions that both sides want minister announced withdrawal staff weekend telephone")
                    .split(" ", -1);

    private final Random chance = new Random(5);
    private final StringBuilder yaml = new StringBuilder(6_000_000);

    private LargeQuiz() {}

    static String yaml() {
        LargeQuiz quiz = new LargeQuiz();
        quiz.yaml.append("title: A large quiz\nlanguage: en\nsettings:\n  shuffle: all\n  pass: 60%\nquestions:\n");
        for (int number = 1; number <= QUESTIONS; number++) {
            quiz.question(number);
        }
        return quiz.yaml.toString();
    }

    private void question(int number) {
        yaml.append("  - question: What of question ").append(number).append(' ');
        words(9).append("?\n    id: q").append(number).append("\n    answer: Right ");
        words(4).append("\n    distractors:\n");
        for (int option = 1; option <= 4; option++) {
            if (chance.nextInt(3) == 0) {
                yaml.append("      - option: Wrong ").append(option).append(' ');
                words(3).append("\n        because: '");
                words(5).append("'\n");
            } else {
                yaml.append("      - Wrong ").append(option).append(' ');
                words(4).append('\n');
            }
        }
        yaml.append("    explanation: \"");
        words(11).append(".\"\n    hints: [");
        words(3).append(", ");
        words(3).append("]\n    tags: [course, part-").append(number % 30).append("]\n");
        if (number % 4 == 0) {
            yaml.append("    x-note: |\n      ");
            words(9).append(".\n      ");
            words(9).append(".\n");
        }
    }

    private StringBuilder words(int count) {
        for (int i = 0; i < count; i++) {
            yaml.append(i == 0 ? "" : " ").append(WORDS[chance.nextInt(WORDS.length)]);
        }
        return yaml;
    }
}
