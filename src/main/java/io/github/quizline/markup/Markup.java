package io.github.quizline.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads the little Markdown of texts. Stems, passages, explanations, hints and reasons have paragraphs, {@code
 * *emphasis*}, {@code **strong**} words, {@code `code`} and code between lines of three or more backticks; answers and
 * options have {@code `code`} only. These follow CommonMark.
 *
 * <p>Everything else means nothing and arrives letter for letter: HTML, links, entities, lists, headings, quotations,
 * underscores. A backslash before {@code *} or a backtick takes its meaning away, two backslashes there are one; any
 * other backslash is only itself. No text is too strange to be read.
 */
public final class Markup {

    private static final Parser TEXTS = parser(Set.of(FencedCodeBlock.class));
    private static final Parser OPTIONS = parser(Set.of());

    private Markup() {}

    /** The blocks of a stem, passage, explanation, hint or reason. */
    public static List<Block> text(String text) {
        Mask mask = Mask.ofText(text);
        List<Block> blocks = new ArrayList<>();
        for (Node node = TEXTS.parse(mask.copy()).getFirstChild(); node != null; node = node.getNext()) {
            blocks.add(
                    node instanceof FencedCodeBlock code
                            ? new Block.Code(linesOf(code, text))
                            : new Block.Paragraph(Runs.of(node, mask)));
        }
        return blocks;
    }

    /** The words of an answer or option. */
    public static List<Run> option(String text) {
        Mask mask = Mask.ofOption(text);
        Node paragraph = OPTIONS.parse(mask.copy()).getFirstChild();
        return paragraph == null ? List.of() : Runs.of(paragraph, mask);
    }

    /** Only the words of a stem, passage, explanation, hint or reason; an empty line parts its paragraphs. */
    public static String plain(String text) {
        return text(text).stream().map(Block::plain).collect(Collectors.joining("\n\n"));
    }

    /** Only the words of an answer or option. */
    public static String plainOption(String text) {
        return option(text).stream().map(Run::text).collect(Collectors.joining());
    }

    private static Parser parser(Set<Class<? extends org.commonmark.node.Block>> blocks) {
        return Parser.builder()
                .enabledBlockTypes(blocks)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .build();
    }

    private static List<String> linesOf(FencedCodeBlock code, String text) {
        List<SourceSpan> spans = code.getSourceSpans();
        SourceSpan opening = spans.get(0);
        SourceSpan last = spans.get(spans.size() - 1);
        boolean closed = code.getClosingFenceLength() != null;
        int end = closed ? last.getInputIndex() : text.length();
        String afterFence = text.substring(opening.getInputIndex() + opening.getLength(), end);
        return afterFence
                .lines()
                .skip(1)
                .map(line -> outdented(line, code.getFenceIndent()))
                .toList();
    }

    private static String outdented(String line, int indent) {
        int from = 0;
        while (from < indent && from < line.length() && line.charAt(from) == ' ') {
            from++;
        }
        return line.substring(from);
    }
}
