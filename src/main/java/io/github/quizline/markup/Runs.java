package io.github.quizline.markup;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Collects the runs of a paragraph. Walks without recursion: styles may be nested 100,000 deep. */
final class Runs {

    private final Mask mask;
    private final List<Run> collected = new ArrayList<>();
    private int emphasis;
    private int strong;

    private Runs(Mask mask) {
        this.mask = mask;
    }

    static List<Run> of(Node paragraph, Mask mask) {
        Runs runs = new Runs(mask);
        runs.walk(paragraph);
        return runs.merged();
    }

    private void walk(Node paragraph) {
        Node node = paragraph.getFirstChild();
        while (node != null) {
            enter(node);
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                continue;
            }
            while (node.getNext() == null) {
                node = node.getParent();
                if (node == paragraph) {
                    return;
                }
                changeStyle(node, -1);
            }
            node = node.getNext();
        }
    }

    private void enter(Node node) {
        if (node instanceof Text) {
            for (SourceSpan span : node.getSourceSpans()) {
                add(mask.words(span.getInputIndex(), span.getInputIndex() + span.getLength()), false);
            }
        } else if (node instanceof Code) {
            add(codeOf(node.getSourceSpans()), true);
        } else if (node instanceof SoftLineBreak) {
            add("\n", false);
        } else {
            changeStyle(node, 1);
        }
    }

    private void changeStyle(Node node, int by) {
        if (node instanceof Emphasis) {
            emphasis += by;
        } else if (node instanceof StrongEmphasis) {
            strong += by;
        }
    }

    private void add(String text, boolean code) {
        collected.add(new Run(text, emphasis > 0, strong > 0, code));
    }

    // CommonMark, code spans: line breaks become spaces; one space on each side is not part of the code.
    private String codeOf(List<SourceSpan> spans) {
        SourceSpan first = spans.get(0);
        SourceSpan last = spans.get(spans.size() - 1);
        String fenced = mask.verbatim(first.getInputIndex(), last.getInputIndex() + last.getLength());
        int fence = 0;
        while (fenced.charAt(fence) == '`') {
            fence++;
        }
        String code = fenced.substring(fence, fenced.length() - fence).replaceAll("\r\n|[\r\n]", " ");
        boolean padded = code.startsWith(" ") && code.endsWith(" ") && !code.isBlank();
        return padded ? code.substring(1, code.length() - 1) : code;
    }

    private List<Run> merged() {
        List<Run> merged = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < collected.size(); i++) {
            Run run = collected.get(i);
            text.append(run.text());
            if (i + 1 == collected.size() || !run.hasStyleOf(collected.get(i + 1))) {
                merged.add(new Run(text.toString(), run.emphasis(), run.strong(), run.code()));
                text.setLength(0);
            }
        }
        return merged;
    }
}
