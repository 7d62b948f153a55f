package io.github.quizline.terminal;

import io.github.quizline.markup.Block;
import io.github.quizline.markup.Markup;
import io.github.quizline.quiz.Evidence;
import io.github.quizline.quiz.Passage;
import io.github.quizline.quiz.Quotations;
import io.github.quizline.quiz.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Shows evidence in its sentences, each of them once, with the words that are quoted between quotation marks. */
final class EvidencePage {

    /** Stands in a sentence where styled words are to be put. */
    private static final String PLACE = "\uFDD0";

    private final Page page;
    private final Map<String, Quotations> byPassage = new HashMap<>();

    EvidencePage(Page page) {
        this.page = page;
    }

    /** Shows what is quoted from one passage. */
    void show(Passage passage, List<Evidence> evidence) {
        List<Span> quoted = new ArrayList<>();
        for (Evidence quotation : evidence) {
            Optional<List<Span>> found = in(passage).find(quotation.text());
            found.ifPresent(spans -> spans.forEach(span -> quoted.add(grown(passage, span))));
            if (found.isEmpty()) {
                show(quotation);
            }
        }
        quoted.sort(Comparator.comparing(Span::start));
        for (Excerpt excerpt : excerpts(passage, quoted)) {
            String number =
                    PassagePage.numberOf(passage, excerpt.quoted().get(0).start());
            page.paragraph("", around(Words.of("evidence.at", number, PLACE), excerpt.marked(passage.text())));
        }
    }

    /** Shows a quotation whose place is not known. */
    void show(Evidence evidence) {
        page.paragraph("", around(Words.of("evidence", PLACE), Styled.of(evidence.text(), Style.QUOTED)));
    }

    private static Styled around(String sentence, Styled words) {
        int place = sentence.indexOf(PLACE);
        return Styled.of(sentence.substring(0, place))
                .plus(words)
                .plus(sentence.substring(place + PLACE.length()), Style.PLAIN);
    }

    private List<Excerpt> excerpts(Passage passage, List<Span> quoted) {
        List<Excerpt> excerpts = new ArrayList<>();
        for (Span span : quoted) {
            Span sentences = sentencesOf(passage, span);
            Optional<Excerpt> last =
                    excerpts.isEmpty() ? Optional.empty() : Optional.of(excerpts.get(excerpts.size() - 1));
            if (last.isPresent() && last.get().reaches(sentences.start(), passage.text())) {
                excerpts.set(excerpts.size() - 1, last.get().with(span, sentences.end()));
            } else {
                excerpts.add(new Excerpt(sentences, List.of(span)));
            }
        }
        return excerpts;
    }

    private Span grown(Passage passage, Span words) {
        return QuotedWords.grown(passage.text(), words, sentencesOf(passage, words));
    }

    private Span sentencesOf(Passage passage, Span span) {
        return new Span(
                sentenceAt(passage, span.start()).start(),
                sentenceAt(passage, Math.max(span.start(), span.end() - 1)).end());
    }

    private Quotations in(Passage passage) {
        return byPassage.computeIfAbsent(passage.id(), id -> Quotations.in(passage));
    }

    private Span sentenceAt(Passage passage, int offset) {
        return in(passage).sentences().stream()
                .filter(sentence -> sentence.start() <= offset && offset < sentence.end())
                .findFirst()
                .orElse(new Span(offset, offset + 1));
    }

    /**
     * Sentences, and what is quoted in them.
     *
     * @param quoted in the order of the text; may overlap
     */
    private record Excerpt(Span sentences, List<Span> quoted) {

        // Noncharacters of Unicode, which no text needs: they pass through the Markdown and are taken out behind it.
        private static final String BEGIN = "\uFDD1";
        private static final String END = "\uFDD2";
        private static final Pattern BOUNDS = Pattern.compile("(?<=[\uFDD1\uFDD2])|(?=[\uFDD1\uFDD2])");

        private static final Pattern BETWEEN_SENTENCES = Pattern.compile("\\h*(?:\\R\\h*)?");

        // Sentences that follow each other in one paragraph are shown together.
        boolean reaches(int start, String text) {
            return start <= sentences.end()
                    || BETWEEN_SENTENCES
                            .matcher(text.substring(sentences.end(), start))
                            .matches();
        }

        Excerpt with(Span span, int end) {
            List<Span> more = new ArrayList<>(quoted);
            Span last = more.get(more.size() - 1);
            if (span.start() <= last.end()) {
                more.set(more.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                more.add(span);
            }
            return new Excerpt(new Span(sentences.start(), Math.max(sentences.end(), end)), more);
        }

        Styled marked(String text) {
            StringBuilder marked = new StringBuilder();
            int from = sentences.start();
            for (Span span : quoted) {
                String words = span.of(text);
                marked.append(text, from, span.start())
                        .append(BEGIN)
                        .append(QuotedWords.areMarked(text, span) ? words : Words.of("quoted", words))
                        .append(END);
                from = span.end();
            }
            marked.append(text, from, Math.max(from, sentences.end()));
            return highlighted(Markup.text(marked.toString().strip()));
        }

        private static Styled highlighted(List<Block> blocks) {
            List<Piece> pieces = new ArrayList<>();
            boolean quoted = false;
            for (Block block : blocks) {
                pieces.add(new Piece(pieces.isEmpty() ? "" : "\n\n", Style.PLAIN));
                for (Piece piece : piecesOf(block)) {
                    for (String part : BOUNDS.split(piece.text(), -1)) {
                        boolean isBound = part.equals(BEGIN) || part.equals(END);
                        quoted = isBound ? part.equals(BEGIN) : quoted;
                        pieces.add(new Piece(isBound ? "" : part, quoted ? Style.QUOTED : piece.style()));
                    }
                }
            }
            return new Styled(pieces);
        }

        private static List<Piece> piecesOf(Block block) {
            return block instanceof Block.Paragraph paragraph
                    ? Styled.of(paragraph.runs()).pieces()
                    : Styled.of(block.plain(), Style.CODE).pieces();
        }
    }
}
