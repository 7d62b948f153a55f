package io.github.quizline.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Finds quotations in one passage, word by word: case, accents' encoding, punctuation and line breaks do not count. Made
 * once for a passage, it answers quickly however long the passage is; nothing is done before the first question.
 *
 * <p>A word is a run of letters, marks and digits, as Unicode's Normalization Form KC has it with case folded for the root
 * locale; everything else separates, apostrophes too. Where words are not spaced (Han, kana, Thai and the like) and in
 * Hangul, every character is a word: a quotation may leave out a particle, and spaces do not count.
 */
public final class Quotations {

    private final Passage passage;
    private @Nullable PassageWords words;
    private @Nullable QuotationFinder finder;
    private @Nullable NearestSentence nearest;
    private @Nullable List<Span> sentences;
    private @Nullable List<Span> paragraphs;

    private Quotations(Passage passage) {
        this.passage = passage;
    }

    /** Finds quotations in a passage. */
    public static Quotations in(Passage passage) {
        return new Quotations(passage);
    }

    /** The passage itself. */
    public Passage passage() {
        return passage;
    }

    /**
     * Where a quotation stands first: one span of the passage's text for each stretch between {@code …} or {@code ...};
     * these stretches stand in one paragraph or stanza, in order. A quotation that skips nothing may go on from one
     * paragraph to the next. Empty if it does not stand there, or quotes no word.
     */
    public Optional<List<Span>> find(String quotation) {
        return finder().find(quotation);
    }

    /**
     * The sentence that shares the most words with a quotation, where rare words weigh more than common ones; empty if none
     * shares any.
     */
    public Optional<Span> nearest(String quotation) {
        OptionalInt found = nearestSentence().find(quotation);
        return found.isPresent() ? Optional.of(sentences().get(found.getAsInt())) : Optional.empty();
    }

    /** The paragraphs of the passage, or its lines where it is verse, in order. Lines keep their indentation. */
    public synchronized List<Span> paragraphs() {
        if (paragraphs == null) {
            paragraphs = List.copyOf(
                    passage.layout() == Layout.VERSE
                            ? Paragraphs.lines(passage.text())
                            : Paragraphs.paragraphs(passage.text()));
        }
        return paragraphs;
    }

    /** The sentences of the passage, or its lines where it is verse, in order. */
    public synchronized List<Span> sentences() {
        if (sentences == null) {
            sentences = passage.layout() == Layout.VERSE ? lines() : sentencesOfProse();
        }
        return sentences;
    }

    private List<Span> lines() {
        List<Span> lines = new ArrayList<>();
        for (Span line : Paragraphs.lines(passage.text())) {
            lines.add(Paragraphs.trimmed(passage.text(), line));
        }
        return List.copyOf(lines);
    }

    private List<Span> sentencesOfProse() {
        String language = passage.language().isEmpty() ? Quiz.DEFAULT_LANGUAGE : passage.language();
        List<Span> all = new ArrayList<>();
        for (Span paragraph : Paragraphs.paragraphs(passage.text())) {
            all.addAll(SentenceBreaks.sentences(passage.text(), paragraph, language));
        }
        return List.copyOf(all);
    }

    private synchronized PassageWords words() {
        if (words == null) {
            words = new PassageWords(passage.text());
        }
        return words;
    }

    private synchronized QuotationFinder finder() {
        if (finder == null) {
            finder = new QuotationFinder(words(), Paragraphs.paragraphs(passage.text()));
        }
        return finder;
    }

    private synchronized NearestSentence nearestSentence() {
        if (nearest == null) {
            nearest = new NearestSentence(words(), sentences());
        }
        return nearest;
    }
}
