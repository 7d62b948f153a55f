package io.github.quizline.progress;

import io.github.quizline.progress.StoreException.Why;
import io.github.quizline.session.Fact;
import io.github.quizline.session.Kept;
import io.github.quizline.session.Score;
import io.github.quizline.session.Sitting;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads and writes sittings in the tables, within a transaction. */
record Sheet(Database database, Rows rows) {

    private static final String LIST = "SELECT id, learner, started, latest, finished, aside, questions, answered,"
            + " contested, earned, possible, pass FROM sitting WHERE ";

    private static final double NO_PASS_MARK = -1;

    /**
     * How far a sitting has been taken down.
     *
     * @param facts how many facts
     * @param checksum that of the last; {@link Chain#START} of none
     */
    record Mark(int facts, String checksum) {
        static final Mark NONE = new Mark(0, Chain.START);
    }

    /** A new sitting, with none of its facts yet. */
    long add(String learner, Sitting sitting) throws SQLException {
        Fact.Started started = (Fact.Started) sitting.facts().get(0);
        long id = rows.add(
                "INSERT INTO sitting (learner, started, latest, facts, checksum, finished, questions, answered,"
                        + " contested, earned, possible) VALUES (?, ?, '', 0, ?, false, 0, 0, 0, 0, 0)",
                learner,
                started.at().toString(),
                Chain.START);
        for (int i = 0; i < started.quizzes().size(); i++) {
            rows.change(
                    "INSERT INTO quiz (sitting, place, quiz) VALUES (?, ?, ?)",
                    id,
                    i,
                    started.quizzes().get(i).quiz());
        }
        return id;
    }

    /** How far a sitting has been taken down. */
    Mark mark(long id) throws SQLException, StoreException {
        return rows
                .list(
                        "SELECT facts, checksum FROM sitting WHERE id = ?",
                        row -> new Mark(row.getInt(1), row.getString(2)),
                        id)
                .stream()
                .findFirst()
                .orElseThrow(() -> new StoreException(Why.GONE));
    }

    /** Takes down further facts. What else is told of the sitting is taken from it as it is after them. */
    Mark append(long id, Mark mark, List<Fact> facts, Sitting after) throws SQLException {
        String checksum = mark.checksum();
        int number = mark.facts();
        for (Fact fact : facts) {
            String text = Kept.text(fact);
            checksum = Chain.next(checksum, text);
            rows.change(
                    "INSERT INTO fact (sitting, number, text, checksum) VALUES (?, ?, ?, ?)",
                    id,
                    number++,
                    text,
                    checksum);
        }
        Score score = after.score();
        boolean finished = after.facts().stream().anyMatch(Fact.Finished.class::isInstance);
        rows.change(
                "UPDATE sitting SET latest = ?, facts = ?, checksum = ?, finished = ?, questions = ?, answered = ?,"
                        + " contested = ?, earned = ?, possible = ?, pass = nullif(?, -1) WHERE id = ?",
                after.facts().get(after.facts().size() - 1).at().toString(),
                number,
                checksum,
                finished,
                score.questions(),
                score.answered(),
                score.contested(),
                score.earned(),
                score.possible(),
                score.passMark().orElse(NO_PASS_MARK),
                id);
        return new Mark(number, checksum);
    }

    /** The texts of the facts of a sitting, all as they were written. */
    List<String> texts(long id) throws SQLException, StoreException {
        Mark mark = mark(id);
        List<Line> lines = rows.list(
                "SELECT number, text, checksum FROM fact WHERE sitting = ? ORDER BY number",
                row -> new Line(row.getInt(1), row.getString(2), row.getString(3)),
                id);
        List<String> texts = new ArrayList<>();
        Mark read = Mark.NONE;
        for (Line line : lines) {
            read = new Mark(read.facts() + 1, Chain.next(read.checksum(), line.text()));
            if (line.number() != read.facts() - 1 || !line.checksum().equals(read.checksum())) {
                throw damaged(id);
            }
            texts.add(line.text());
        }
        if (!read.equals(mark)) {
            throw damaged(id);
        }
        return texts;
    }

    /** The facts of a sitting, all as they were written. */
    List<Fact> facts(long id) throws SQLException, StoreException {
        Kept kept = Kept.read(Kept.whole(texts(id)));
        if (kept.refusal().isPresent()) {
            throw damaged(id);
        }
        return kept.facts();
    }

    /** The sittings that are meant, the latest first. */
    List<KeptSitting> list(Which which) throws SQLException {
        List<KeptSitting> list = new ArrayList<>();
        for (KeptSitting each : rows.list(
                LIST + which.condition() + " ORDER BY id DESC",
                Sheet::sitting,
                which.values().toArray())) {
            List<String> quizzes = rows.list(
                    "SELECT quiz FROM quiz WHERE sitting = ? ORDER BY place", row -> row.getString(1), each.id());
            list.add(with(each, quizzes));
        }
        return list;
    }

    private StoreException damaged(long id) {
        return database.damaged(Sentences.of("damaged.sitting", String.valueOf(id)));
    }

    private static KeptSitting sitting(ResultSet row) throws SQLException {
        return new KeptSitting(
                row.getLong("id"),
                row.getString("learner"),
                List.of(),
                Instant.parse(row.getString("started")),
                Instant.parse(row.getString("latest")),
                row.getBoolean("finished"),
                row.getBoolean("aside"),
                row.getInt("questions"),
                row.getInt("answered"),
                row.getInt("contested"),
                row.getDouble("earned"),
                row.getDouble("possible"),
                Optional.ofNullable((Number) row.getObject("pass"))
                        .map(pass -> OptionalDouble.of(pass.doubleValue()))
                        .orElseGet(OptionalDouble::empty));
    }

    private static KeptSitting with(KeptSitting one, List<String> quizzes) {
        return new KeptSitting(
                one.id(),
                one.learner(),
                quizzes,
                one.started(),
                one.latest(),
                one.finished(),
                one.aside(),
                one.questions(),
                one.answered(),
                one.contested(),
                one.earned(),
                one.possible(),
                one.pass());
    }

    private record Line(int number, String text, String checksum) {}
}
