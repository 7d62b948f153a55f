package io.github.quizline.terminal;

import io.github.quizline.markup.Block;
import io.github.quizline.markup.Markup;

/** Shows texts with the little Markdown: their words, paragraph by paragraph, and code on lines of its own. */
final class TextPage {

    private static final String CODE_INDENT = "    ";

    private final Page page;

    TextPage(Page page) {
        this.page = page;
    }

    /** Shows a text. */
    void show(String text) {
        show("", text);
    }

    /** Shows a text whose first paragraph begins with something more. */
    void show(String before, String text) {
        String lead = before;
        for (Block block : Markup.text(text)) {
            if (block instanceof Block.Code code) {
                if (!lead.isEmpty()) {
                    page.paragraph(lead);
                }
                code(code);
            } else if (block instanceof Block.Paragraph paragraph) {
                page.paragraph("", Styled.of(lead).plus(Styled.of(paragraph.runs())));
            }
            lead = "";
        }
    }

    /** Shows a stretch of code. */
    void code(Block.Code code) {
        code.lines().forEach(line -> page.line(CODE_INDENT, line));
    }
}
