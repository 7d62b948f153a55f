package io.github.quizline.quiz;

import io.github.quizline.quiz.Response.Chosen;
import io.github.quizline.quiz.Response.Filled;
import io.github.quizline.quiz.Response.Ordered;
import io.github.quizline.quiz.Response.Paired;
import io.github.quizline.quiz.Response.Text;
import io.github.quizline.quiz.Response.Ticked;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes the text form of responses. */
final class ResponseText {

    private static final String BETWEEN_PARTS = "; ";

    private ResponseText() {}

    /** Writes a response that fits its question. */
    static String of(Question question, Response response) {
        return response instanceof Filled filled && question instanceof Cloze cloze
                ? filled(cloze, filled)
                : of(response);
    }

    /** Writes a response without its question: what is in gaps by their ids. */
    static String of(Response response) {
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
            return pairs(paired.pairs());
        }
        return response instanceof Filled filled ? pairs(filled.gaps()) : "";
    }

    private static String pairs(Map<String, String> map) {
        List<String> pairs = new ArrayList<>();
        map.forEach((left, right) -> pairs.add(left + "=" + right));
        return String.join(BETWEEN_PARTS, pairs);
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
