package io.github.quizline.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * How the lines of a scene or a dialog are spread over its window.
 *
 * @param body all lines between header and footer, seen or not
 * @param notice sentences above the footer
 * @param height how many lines of the body are seen
 * @param top the first of them
 */
record Layout(int columns, List<Styled> body, List<Styled> notice, int height, int top) {

    private static final int MOST_OF_NOTICE = 3;

    static Layout of(Scene scene) {
        Window window = Window.of(scene.size(), scene.preferences());
        Sheet sheet = new Sheet(window.columns());
        scene.view().show(sheet, scene);
        Layout layout = of(sheet, scene.notice(), window, true);
        return layout.from(
                scene.view().top() == Scroll.FOLLOWING
                        ? following(layout.body, sheet.anchored(), layout.height)
                        : scene.view().top());
    }

    /** A dialog keeps the line with the cursor in the middle, as what belongs to it stands around it. */
    static Layout of(Dialog<?> dialog, Window window) {
        Sheet sheet = new Sheet(window.columns());
        dialog.show(sheet);
        Layout layout = of(sheet, dialog.notice(), window, false);
        return layout.from(
                dialog.top() == Scroll.FOLLOWING ? lineOfCursor(layout.body) - layout.height / 2 : dialog.top());
    }

    private static Layout of(Sheet sheet, List<String> sentences, Window window, boolean lasting) {
        List<Styled> notice = noticeOf(sentences, window, lasting);
        int height = Math.max(1, window.size().rows() - window.header() - 1 - notice.size());
        return new Layout(window.columns(), sheet.lines(), notice, height, 0);
    }

    private Layout from(int line) {
        return new Layout(columns, body, notice, height, Math.max(0, Math.min(line, furthest())));
    }

    /** The last line that may be the first one seen. */
    int furthest() {
        return Math.max(0, body.size() - height);
    }

    /** @param lasting whether what was said last matters most, and not what was said first */
    private static List<Styled> noticeOf(List<String> sentences, Window window, boolean lasting) {
        Sheet sheet = new Sheet(window.columns());
        sentences.forEach(sentence -> sheet.paragraph("", Styled.of(sentence, Style.STRONG)));
        List<Styled> lines = sheet.lines();
        int most = Math.max(MOST_OF_NOTICE, window.size().rows() / 3);
        int first = lasting ? Math.max(0, lines.size() - most) : 0;
        List<Styled> seen = new ArrayList<>(lines.subList(first, Math.min(lines.size(), first + most)));
        if (!seen.isEmpty() && window.isRoomy()) {
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
