package io.github.quizline.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * How the lines of a scene are spread over its window.
 *
 * @param body all lines between header and footer, seen or not
 * @param notice sentences above the footer
 * @param height how many lines of the body are seen
 * @param top the first of them
 */
record Layout(int columns, List<Styled> body, List<Styled> notice, int height, int top) {

    /** Windows of at least so many lines have room for a line between header and body. */
    static final int ROOMY = 14;

    private static final int MOST_OF_NOTICE = 3;

    static Layout of(Scene scene) {
        int columns = columnsOf(scene.size());
        Sheet sheet = new Sheet(columns);
        scene.view().show(sheet, scene);
        List<Styled> notice = noticeOf(scene, columns);
        int frame = headerOf(scene.size()) + 1;
        int height = Math.max(1, scene.size().rows() - frame - notice.size());
        List<Styled> body = sheet.lines();
        int furthest = Math.max(0, body.size() - height);
        int top = scene.view().top() == Scroll.FOLLOWING
                ? following(body, sheet.anchored(), height)
                : scene.view().top();
        return new Layout(columns, body, notice, height, Math.min(top, furthest));
    }

    /** The last line that may be the first one seen. */
    int furthest() {
        return Math.max(0, body.size() - height);
    }

    /** How many lines the header has. */
    static int headerOf(Scene.Size size) {
        return size.rows() >= ROOMY ? 3 : 1;
    }

    /** How many columns of a window are used. */
    static int columnsOf(Scene.Size size) {
        return Math.min(PlainPage.WIDEST, size.columns() - 2);
    }

    private static List<Styled> noticeOf(Scene scene, int columns) {
        Sheet sheet = new Sheet(columns);
        scene.notice().forEach(sentence -> sheet.paragraph("", Styled.of(sentence, Style.STRONG)));
        List<Styled> lines = sheet.lines();
        int most = Math.max(MOST_OF_NOTICE, scene.size().rows() / 3);
        List<Styled> seen = new ArrayList<>(lines.subList(Math.max(0, lines.size() - most), lines.size()));
        if (!seen.isEmpty() && scene.size().rows() >= ROOMY) {
            seen.add(0, Styled.EMPTY);
        }
        return seen;
    }

    // What is to be seen first should be; where the cursor is must be.
    private static int following(List<Styled> body, int anchor, int height) {
        int cursor = lineOfCursor(body);
        int first = anchor > height / 2 ? anchor : 0;
        return cursor < 0 ? first : Math.max(cursor - height + 1, Math.min(first, cursor));
    }

    private static int lineOfCursor(List<Styled> body) {
        for (int i = 0; i < body.size(); i++) {
            if (body.get(i).pieces().stream().anyMatch(piece -> piece.style() == Style.CURSOR)) {
                return i;
            }
        }
        return -1;
    }
}
