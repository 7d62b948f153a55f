package io.github.quizline.terminal;

import io.github.quizline.session.Appeal;
import io.github.quizline.session.Sitting;
import io.github.quizline.session.Standing;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Lets a learner contest verdicts when the result is known, as long as there is one to contest. */
final class Afterwards {

    private final Page page;
    private final Lines lines;
    private final Desk desk;
    private final Consumer<Sitting> kept;

    /** @param kept is told of each step */
    Afterwards(Page page, Lines lines, Desk desk, Consumer<Sitting> kept) {
        this.page = page;
        this.lines = lines;
        this.desk = desk;
        this.kept = kept;
    }

    /**
     * Listens until the learner leaves, or nothing is left to contest.
     *
     * @param sitting one that is over
     */
    void listen(Sitting sitting) {
        Sitting current = sitting;
        while (true) {
            List<String> numbers = contestable(current);
            if (numbers.isEmpty()) {
                return;
            }
            page.gap();
            page.paragraph(
                    Words.of(numbers.size() == 1 ? "afterwards.one" : "afterwards.many", String.join(", ", numbers)));
            Entry entry = next();
            if (entry instanceof Entry.Blank
                    || (entry instanceof Entry.Asked asked && asked.command() == Command.QUIT)) {
                return;
            }
            current = take(entry, current, numbers);
        }
    }

    private Entry next() {
        return lines.next("your-choice", Optional.empty()) instanceof Input.Line line
                ? Entry.of(line.text())
                : new Entry.Blank();
    }

    private Sitting take(Entry entry, Sitting sitting, List<String> numbers) {
        if (entry instanceof Entry.Asked asked && asked.command() == Command.APPEAL) {
            String only = numbers.size() == 1 ? numbers.get(0) : "";
            Sitting contested = desk.appeal(sitting, asked.argument().isEmpty() ? only : asked.argument());
            if (contested != sitting) {
                kept.accept(contested);
                page.paragraph(ResultPage.contested(contested.score()));
            }
            return contested;
        }
        if (entry instanceof Entry.Asked asked && asked.command() != Command.GO && asked.command() != Command.BACK) {
            return desk.obey(asked, sitting, Optional.empty());
        }
        if (entry instanceof Entry.Unknown unknown) {
            desk.unknown(unknown);
        }
        return sitting;
    }

    private static List<String> contestable(Sitting sitting) {
        return sitting.overview().stream()
                .map(Standing::number)
                .filter(number -> sitting.appealOf(number) == Appeal.POSSIBLE)
                .map(String::valueOf)
                .toList();
    }
}
