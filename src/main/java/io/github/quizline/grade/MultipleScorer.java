package io.github.quizline.grade;

import io.github.quizline.quiz.Multiple;
import io.github.quizline.quiz.Option;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Scores the options ticked in a question that asks for all that apply.
 *
 * <p>Of {@code n} options {@code k} are keys; {@code c} ticks are right and {@code f} are wrong.
 *
 * <ul>
 *   <li>plus-minus: {@code max(0, (c - f) / k)}; with {@code select: s}, {@code c / s} (more than {@code s} ticks are unfit)
 *   <li>all-or-nothing: 1 if {@code c = k} (with {@code select}, {@code c = s}) and {@code f = 0}, otherwise 0
 *   <li>each: {@code (n - f - (k - c)) / n}, every option judged alone (PS1/n)
 *   <li>partial: {@code c / k}, but 0 if {@code c + f > k} (ripkey)
 *   <li>where options have a credit of their own, plus-minus gives way to the sum of the credits, at most 1
 * </ul>
 *
 * <p>A response that is not wholly right is a reject with its score, never a prompt: to be told that ticks are missing would
 * give away that those there are right.
 *
 * <p>Plus-minus is the default because it tells most for a minute of answering: Betts, Muntean, Kim and Kao, Educational and
 * Psychological Measurement 82(1), 2022.
 */
final class MultipleScorer {

    private final Multiple question;
    private final Set<String> keys;
    private final boolean hasCredits;

    MultipleScorer(Multiple question) {
        this.question = question;
        this.keys = question.options().keys();
        this.hasCredits = question.options().all().stream()
                .anyMatch(option -> option.credit() != (keys.contains(option.id()) ? 1 : 0));
    }

    Verdict judge(Set<String> ticked) {
        List<Option> chosen = question.options().all().stream()
                .filter(option -> ticked.contains(option.id()))
                .toList();
        int right = (int) ticked.stream().filter(keys::contains).count();
        Verdict score = score(right, ticked.size() - right, chosen);
        boolean full = score.score() == 1;
        Reason reason = full ? new Reason("all-right", List.of()) : score.reason();
        return new Verdict(full ? Outcome.ACCEPT : Outcome.REJECT, score.score(), reason, chosen, List.of());
    }

    private Verdict score(int right, int wrong, List<Option> chosen) {
        int wanted = question.select().orElse(keys.size());
        return switch (question.scoring()) {
            case ALL_OR_NOTHING ->
                rejected(
                        right == Math.min(wanted, keys.size()) && wrong == 0 ? 1 : 0,
                        "all-or-nothing",
                        right,
                        wrong,
                        wanted);
            case EACH -> each(right, wrong);
            case PARTIAL -> partial(right, wrong);
            default -> hasCredits ? credits(chosen) : plusMinus(right, wrong);
        };
    }

    private static Verdict rejected(double score, String rule, int... numbers) {
        String[] arguments = new String[numbers.length + 1];
        for (int i = 0; i < numbers.length; i++) {
            arguments[i] = Integer.toString(numbers[i]);
        }
        arguments[numbers.length] = Verdicts.shown(score);
        return Verdicts.of(Outcome.REJECT, score, rule, arguments);
    }

    private Verdict plusMinus(int right, int wrong) {
        if (question.select().isPresent()) {
            int select = question.select().getAsInt();
            return rejected(Verdicts.share(right, select), "select", right, select);
        }
        double score = Verdicts.share(right - wrong, keys.size());
        return rejected(score, right < wrong ? "plus-minus-none" : "plus-minus", right, wrong, keys.size());
    }

    private Verdict each(int right, int wrong) {
        int options = question.options().all().size();
        int judged = options - wrong - (keys.size() - right);
        return rejected(Verdicts.share(judged, options), "each", judged, options);
    }

    private Verdict partial(int right, int wrong) {
        return right + wrong > keys.size()
                ? rejected(0, "partial-none", right + wrong, keys.size())
                : rejected(Verdicts.share(right, keys.size()), "partial", right, keys.size());
    }

    private static Verdict credits(List<Option> chosen) {
        BigDecimal sum = chosen.stream()
                .map(option -> BigDecimal.valueOf(option.credit()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        String terms =
                chosen.stream().map(option -> Verdicts.shown(option.credit())).collect(Collectors.joining(" + "));
        double score = Verdicts.share(sum, 1);
        return Verdicts.of(Outcome.REJECT, score, "credits", terms, Verdicts.shown(score));
    }
}
