package io.github.quizline.quiz;

import io.github.quizline.quiz.Response.Chosen;
import io.github.quizline.quiz.Response.Filled;
import io.github.quizline.quiz.Response.Ordered;
import io.github.quizline.quiz.Response.Paired;
import io.github.quizline.quiz.Response.Text;
import io.github.quizline.quiz.Response.Ticked;
import java.util.ArrayList;
import java.util.List;

/** Writes the text form of responses. */
final class ResponseText {

    private static final String BETWEEN_PARTS = "; ";

    private ResponseText() {}

    /** Writes a response that fits its question. */
    static String of(Question question, Response response) {
        if (response instanceof Text typed) {
            return typed.text();
        }
        if (response instanceof Chosen chosen) {
            return chosen.option();
        }
        if (response instanceof Ticked ticked) {
            return String.join(BETWEEN_PARTS, ticked.options());
        }
        if (response instanceof Ordered ordered) {
            return String.join(BETWEEN_PARTS, ordered.items());
        }
        if (response instanceof Paired paired) {
            List<String> pairs = new ArrayList<>();
            paired.pairs().forEach((left, right) -> pairs.add(left + "=" + right));
            return String.join(BETWEEN_PARTS, pairs);
        }
        if (response instanceof Filled filled && question instanceof Cloze cloze) {
            return filled(cloze, filled);
        }
        return "";
    }

    private static String filled(Cloze cloze, Filled filled) {
        List<String> contents = new ArrayList<>();
        int used = 0;
        for (Gap gap : cloze.gaps()) {
            String content = filled.gaps().getOrDefault(gap.id(), "");
            contents.add(content.replace("\\", "\\\\").replace(";", "\\;"));
            used = content.isEmpty() ? used : contents.size();
        }
        return String.join(BETWEEN_PARTS, contents.subList(0, used));
    }
}
