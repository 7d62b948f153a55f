package io.github.quizline.cli;

import io.github.quizline.format.Reading;
import io.github.quizline.problem.Edit;
import io.github.quizline.problem.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes the mends of problems in a file, until there are none left to make. */
final class Mender {

    // Each round mends what the one before has uncovered; there are no ten layers of mistakes.
    private static final int MOST_ROUNDS = 10;

    private final QuizFile.OnDisk file;
    private final List<Problem> mended = new ArrayList<>();

    Mender(QuizFile.OnDisk file) {
        this.file = file;
    }

    /** The problems that were mended, in the order in which that was done. */
    List<Problem> mended() {
        return mended;
    }

    /**
     * Mends what can be mended and reads the file again.
     *
     * @throws Fault if it cannot be read or written; what was mended before then stays so
     */
    Reading mend(Reading first) {
        Reading reading = first;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Problem> mendable = mendable(reading);
            String text = reading.source()
                    .edited(mendable.stream()
                            .map(problem -> problem.mend().orElseThrow())
                            .toList());
            if (mendable.isEmpty() || !new Rewriter(file).write(reading, text)) {
                break;
            }
            mended.addAll(mendable);
            reading = file.read();
        }
        return reading;
    }

    /** Problems with a mend; of mends that overlap only the first. */
    private static List<Problem> mendable(Reading reading) {
        List<Problem> inOrder = reading.problems().stream()
                .filter(problem -> problem.mend().isPresent()
                        && problem.source().equals(reading.source().name()))
                .sorted(Comparator.comparing(
                        problem -> problem.mend().orElseThrow().from()))
                .toList();
        List<Problem> mendable = new ArrayList<>();
        for (Problem problem : inOrder) {
            Edit edit = problem.mend().orElseThrow();
            boolean free = mendable.isEmpty()
                    || !mendable.get(mendable.size() - 1).mend().orElseThrow().overlaps(edit);
            if (free) {
                mendable.add(problem);
            }
        }
        return mendable;
    }
}
