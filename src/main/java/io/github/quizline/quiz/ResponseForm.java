package io.github.quizline.quiz;

import java.util.Map;

/**
 * The two forms in which responses are written down: a text, as in a table of answers, and a map, as in JSON.
 *
 * <p>The text form: what was typed; the id or words of an option; for several options, items or gaps these with {@code ;}
 * between them; for pairs {@code left=right} with {@code ;} between them. There {@code \;}, {@code \=} and {@code \\} are
 * the signs themselves. Nothing is skipped. Words of options are compared without regard to case, and white space as one
 * blank; a statement is answered by {@code true}, {@code t}, {@code yes}, {@code false}, {@code f} or {@code no}. Gaps are
 * filled in their order; nothing between two {@code ;} leaves one empty.
 *
 * <p>The map form has one key: {@code text}, {@code chosen} (an id), {@code ticked} (ids), {@code ordered} (ids), {@code
 * paired} (ids of right sides by ids of left sides) or {@code filled} (texts or ids by ids of gaps); with none, it is
 * skipped.
 *
 * <p>A response that cannot be an answer to its question is a {@link Fit.Misfit} by one of these rules. What stood there is
 * cut after {@value Misfits#LONGEST_CITED} characters.
 *
 * <table>
 * <caption>The rules and their arguments</caption>
 * <tr><th>rule<th>arguments<th>when
 * <tr><td>{@code unknown-option}<td>what stood there<td>it is no option, item or side of the question, by id or words
 * <tr><td>{@code unknown-gap}<td>what stood there<td>the question has no gap of that id
 * <tr><td>{@code repeated}<td>the words of the option<td>an option, item or left side comes twice
 * <tr><td>{@code missing-item}<td>the words of the first one that is missing; how many are<td>an order has not all items
 * <tr><td>{@code too-many}<td>how many there are; how many there may be<td>more options than the question says, or more
 * texts than gaps
 * <tr><td>{@code wrong-shape}<td>the kind of the question; the key of the response's map form, or the part of a text that
 * should have been {@code left=right}<td>the response answers another kind of question
 * </table>
 */
public final class ResponseForm {

    private ResponseForm() {}

    /**
     * Whether a response can be an answer to a question, and then the response in the question's own shape: a {@link
     * Response.Text} to a question that is not typed is read as the text form, and ids are checked. A response without any
     * content is {@link Response.Skipped}. What fits is given back as it is when it is fitted again.
     */
    public static Fit fit(Question question, Response response) {
        return ResponseReader.fit(question, response);
    }

    /**
     * The text form of a response to a question; {@link #fit} reads it back.
     *
     * @throws IllegalArgumentException if the response does not fit the question
     */
    public static String text(Question question, Response response) {
        Fit fit = fit(question, response);
        if (fit instanceof Fit.Fits fits) {
            return ResponseText.of(question, fits.response());
        }
        throw new IllegalArgumentException("no response to " + question.id() + ": " + fit);
    }

    /** A response for people, where its question is not at hand: as the text form, but gaps as {@code id=text}. */
    public static String text(Response response) {
        return ResponseText.of(response);
    }

    /** The map form of a response; made of texts, lists and maps only. */
    public static Map<String, Object> map(Response response) {
        return ResponseMap.of(response);
    }

    /**
     * The response that a map form stands for.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Response of(Map<String, ?> map) {
        return ResponseMap.read(map);
    }
}
