package io.github.quizline.terminal;

import io.github.quizline.grade.Outcome;
import io.github.quizline.grade.Verdict;
import io.github.quizline.quiz.Evidence;
import io.github.quizline.quiz.Passage;
import io.github.quizline.quiz.Question;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.session.Feedback;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Shows what came of an answer: the verdict first, then why, and then what was right and where it stands. */
final class FeedbackPage {

    private final Page page;
    private final Quiz quiz;
    private final EvidencePage evidencePage;

    FeedbackPage(Page page, Quiz quiz) {
        this.page = page;
        this.quiz = quiz;
        this.evidencePage = new EvidencePage(page);
    }

    void show(Feedback feedback, Question question) {
        Verdict verdict = feedback.verdict();
        page.gap();
        boolean asks = verdict.outcome() == Outcome.PROMPT && !feedback.settled();
        page.verdict(styleOf(verdict), sentenceOf(verdict, asks));
        parts(verdict, asks, Names.of(question));
        feedback.because().forEach(because -> new TextPage(page).show(because));
        if (feedback.settled()) {
            key(feedback, question);
            new CertaintyPage(page).mark(feedback);
        }
    }

    /** Shows what is right, why, and where it stands. */
    void key(Feedback feedback, Question question) {
        answer(feedback);
        new TextPage(page).show(feedback.explanation());
        evidence(feedback.evidence(), question);
    }

    /** Offers to contest a verdict, or tells that it was. */
    void offer(Feedback feedback) {
        switch (feedback.appeal()) {
            case POSSIBLE -> page.paragraph(Words.of("offer.possible"));
            case OPEN -> page.paragraph(Words.of("offer.open"));
            case DECIDED -> page.paragraph(Words.of("offer.decided"));
            case NONE -> {}
        }
    }

    // While more is asked for, what is right is not told: it may have been guessed, and can still be changed.
    private void parts(Verdict verdict, boolean asks, Names names) {
        for (Verdict.Part part : verdict.parts()) {
            String sentence = sentenceOf(part.verdict(), asks);
            boolean goesWithoutSaying = asks
                    ? part.verdict().outcome().isRight()
                    : verdict.outcome() == Outcome.ACCEPT && sentence.equals(Words.of("verdict.accept"));
            if (!goesWithoutSaying) {
                page.verdict(styleOf(part.verdict()), Words.of("part", names.part(part.id()), sentence));
            }
        }
    }

    private void answer(Feedback feedback) {
        List<String> answer = feedback.answer();
        boolean said = feedback.verdict().outcome() == Outcome.ACCEPT
                || (answer.size() == 1 && feedback.verdict().reason().sentence().contains(answer.get(0)));
        if (answer.isEmpty() || said) {
            return;
        }
        if (answer.size() == 1) {
            page.paragraph(Words.of("answer", answer.get(0)));
            return;
        }
        page.paragraph(Words.of("answers"));
        for (int i = 0; i < answer.size(); i++) {
            page.paragraph((i + 1) + ". ", answer.get(i));
        }
    }

    private void evidence(List<Evidence> evidence, Question question) {
        Map<Optional<Passage>, List<Evidence>> byPassage = new LinkedHashMap<>();
        for (Evidence quotation : evidence) {
            Optional<Passage> passage =
                    quotation.passage().isEmpty() ? quiz.passageOf(question) : quiz.passage(quotation.passage());
            byPassage.computeIfAbsent(passage, unused -> new ArrayList<>()).add(quotation);
        }
        byPassage.forEach((passage, quotations) -> {
            if (passage.isPresent()) {
                evidencePage.show(passage.get(), quotations);
            } else {
                quotations.forEach(evidencePage::show);
            }
        });
    }

    /**
     * The word of a verdict and its reason; the reason alone where it says the word itself.
     *
     * @param asks whether more can be answered where the reason asks for it
     */
    private static String sentenceOf(Verdict verdict, boolean asks) {
        Optional<String> shortfall = asks || verdict.outcome().isRight()
                ? Optional.empty()
                : verdict.reason().shortfall();
        return shortfall.map(lacking -> Words.of("verdict.short", lacking)).orElseGet(() -> sentenceOf(verdict));
    }

    private static String sentenceOf(Verdict verdict) {
        String word = wordOf(verdict);
        String reason = verdict.reason().sentence();
        String lower = reason.toLowerCase(Locale.ROOT);
        boolean said = switch (verdict.outcome()) {
            case ACCEPT, CLOSE, PROMPT -> lower.contains(Words.of("verdict.right-word"));
            case REJECT -> lower.contains(Words.of("verdict.partly-words"));
            case SKIPPED, UNFIT -> true;
        };
        return said ? reason : word + " " + reason;
    }

    private static Style styleOf(Verdict verdict) {
        return switch (verdict.outcome()) {
            case ACCEPT, CLOSE -> Style.RIGHT;
            case PROMPT -> Style.PARTLY;
            case REJECT -> verdict.score() > 0 ? Style.PARTLY : Style.WRONG;
            case SKIPPED, UNFIT -> Style.PLAIN;
        };
    }

    private static String wordOf(Verdict verdict) {
        return switch (verdict.outcome()) {
            case ACCEPT, CLOSE -> Words.of("verdict.accept");
            case PROMPT -> Words.of("verdict.prompt");
            case REJECT -> Words.of(verdict.score() > 0 ? "verdict.partly" : "verdict.reject");
            case SKIPPED, UNFIT -> "";
        };
    }
}
