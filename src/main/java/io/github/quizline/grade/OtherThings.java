package io.github.quizline.grade;

import java.util.List;
import java.util.Set;

/**
 * Sees that an answer was typed as a part of the name of something else: the Virginia of West Virginia, the Wales of the
 * Prince of Wales.
 */
final class OtherThings {

    private static final Set<String> PLACES = WordTable.phrases("other-places");

    /** Halves of lands that people call by the name of the whole. */
    private static final Set<String> HALVES = WordTable.phrases("half-lands");

    /** Words that with "of" and a place behind them are someone or something else. */
    private static final Set<String> HEADS = WordTable.words("other-things");

    /** The most words of the name of a place that holds another name. */
    private static final int LONGEST_PLACE = 3;

    private OtherThings() {}

    /** Whether words, none of which the question has said, make something else of an answer that stands among them. */
    static boolean areMeant(NormalForm typed, NormalForm meant, Set<String> asked) {
        return isOtherPlace(typed.words(), meant.words(), asked) || isOfAnswer(typed.raw(), meant.raw(), asked);
    }

    /** Whether what was typed is of the answer and not the answer, as in "John Lennon's wife". */
    static boolean areOwned(Candidate typed, Phrase phrase, Set<String> asked) {
        if (!Letters.mayHoldApostrophe(typed.text()) || phrase.folded().indexOf('\'') >= 0) {
            return false;
        }
        List<String> meant = phrase.form().raw();
        String owner = meant.get(meant.size() - 1) + "'s ";
        String text = Letters.fold(typed.text());
        int at = text.indexOf(owner);
        if (at < 0) {
            return false;
        }
        List<String> owned = WordSplitter.split(text.substring(at + owner.length()), true);
        return !owned.isEmpty()
                && owned.stream()
                        .noneMatch(word -> asked.contains(word) || WordByWord.isGeneric(word) || meant.contains(word));
    }

    private static boolean isOtherPlace(List<String> typed, List<String> meant, Set<String> asked) {
        for (int length = 2; length <= LONGEST_PLACE; length++) {
            for (int from = 0; from + length <= typed.size(); from++) {
                List<String> part = typed.subList(from, from + length);
                String place = String.join(" ", part);
                if (PLACES.contains(place)
                        && !HALVES.contains(place)
                        && part.containsAll(meant)
                        && !meant.containsAll(part)
                        && !asked.containsAll(part)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isOfAnswer(List<String> typed, List<String> meant, Set<String> asked) {
        int of = typed.indexOf(meant.get(0)) - 1;
        if (of > 0 && typed.get(of).equals("the")) {
            of--;
        }
        return of > 0
                && typed.get(of).equals("of")
                && HEADS.contains(typed.get(of - 1))
                && !asked.contains(typed.get(of - 1))
                && !meant.contains(typed.get(of - 1));
    }
}
