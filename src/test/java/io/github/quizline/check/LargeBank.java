package io.github.quizline.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A bank of questions about passages, with words as frequent as those of a language: few of them often, most of them hardly ever. */
final class LargeBank {

    private static final int VOCABULARY = 20_000;
    private static final int QUESTIONS_OF_A_PASSAGE = 20;
    private static final int SENTENCES = 20;

    private static final String[] SYLLABLES =
            "ka mo ri ten lo sa vi dor ne pul gra ste ban cor hal mi tur ez on wick".split(" ", -1);

    private final Random chance = new Random(11);
    private final List<String> vocabulary = new ArrayList<>();
    private final StringBuilder yaml = new StringBuilder();

    private LargeBank() {
        for (int i = 0; i < VOCABULARY; i++) {
            StringBuilder word = new StringBuilder();
            for (int rest = 2 + chance.nextInt(3); rest > 0; rest--) {
                word.append(SYLLABLES[chance.nextInt(SYLLABLES.length)]);
            }
            vocabulary.add(word.toString());
        }
    }

    /** @param questions a multiple of 20 */
    static String yaml(int questions) {
        return new LargeBank().bank(questions / QUESTIONS_OF_A_PASSAGE);
    }

    private String bank(int passages) {
        List<List<String>> texts = new ArrayList<>();
        yaml.append("title: A bank\npassages:\n");
        for (int i = 0; i < passages; i++) {
            List<String> sentences = new ArrayList<>();
            for (int j = 0; j < SENTENCES; j++) {
                sentences.add("The " + words(12) + ".");
            }
            texts.add(sentences);
            yaml.append("  - id: passage-").append(i).append("\n    text: |\n      ");
            yaml.append(String.join("\n      ", sentences)).append('\n');
        }
        yaml.append("questions:\n");
        for (int i = 0; i < passages * QUESTIONS_OF_A_PASSAGE; i++) {
            List<String> sentences = texts.get(i % passages);
            yaml.append("  - question: What ")
                    .append(words(6))
                    .append("?\n    id: question-")
                    .append(i);
            yaml.append("\n    passage: passage-").append(i % passages);
            yaml.append("\n    evidence: ").append(sentences.get(chance.nextInt(SENTENCES)));
            yaml.append(answer(i)).append('\n');
        }
        return yaml.toString();
    }

    private String answer(int number) {
        return switch (number % 5) {
            case 0, 1 ->
                "\n    answer: " + words(3) + "\n    distractors: [" + words(3) + ", " + words(3) + ", " + words(3)
                        + "]";
            case 2 -> "\n    type: text\n    answer: " + words(2);
            case 3 -> "\n    answer: true";
            default -> "\n    type: number\n    answer: " + (1000 + chance.nextInt(1000));
        };
    }

    /** After Zipf: the n-th word is drawn 1/n times as often as the first. */
    private String words(int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int rank = (int) Math.pow(VOCABULARY, chance.nextDouble()) - 1;
            words.add(vocabulary.get(Math.min(rank, VOCABULARY - 1)));
        }
        return String.join(" ", words);
    }
}
