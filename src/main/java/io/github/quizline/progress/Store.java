package io.github.quizline.progress;

import io.github.quizline.grade.Verdict;
import io.github.quizline.progress.StoreException.Why;
import io.github.quizline.quiz.Quiz;
import io.github.quizline.session.Fact;
import io.github.quizline.session.Kept;
import io.github.quizline.session.Restored;
import io.github.quizline.session.Sitting;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where sittings are kept: a file of SQLite. What was written is there for good, also after the power fails. Several
 * processes may use one store at a time. To be used by one thread at a time.
 *
 * <p>A file that is damaged, of a later version or of another program is refused, and not written to.
 */
public final class Store implements AutoCloseable {

    private final Database database;
    private final Markers markers;
    private final Claims claims;

    private Store(Database database, Claims claims) {
        this.database = database;
        this.markers = new Markers(database.file());
        this.claims = claims;
    }

    /** Opens a store; where there is no file yet, it is made. */
    public static Store open(Path file) throws StoreException {
        return of(Database.open(file));
    }

    static Store of(Database database) throws StoreException {
        try {
            return new Store(database, Claims.beside(database.file()));
        } catch (IOException e) {
            database.close();
            throw unwritable(database.file());
        }
    }

    /**
     * Whether a learner may have left a quiz unfinished. It takes no time, as the store is not opened, and errs only in
     * telling of one that is finished.
     */
    public static boolean mayBeUnfinished(Path file, String learner, String quiz) {
        return new Markers(file).isSet(learner, quiz);
    }

    /** The sittings that are meant, the latest first. */
    public List<KeptSitting> sittings(Which which) throws StoreException {
        return database.read(tables -> sheet(tables).list(which));
    }

    /** The latest of the sittings that are meant, for each quiz. */
    public Map<String, KeptSitting> latest(Which which) throws StoreException {
        Map<String, KeptSitting> latest = new HashMap<>();
        for (KeptSitting sitting : sittings(which)) {
            sitting.quizzes().forEach(quiz -> latest.putIfAbsent(quiz, sitting));
        }
        return latest;
    }

    /**
     * All that happened in a sitting.
     *
     * @throws StoreException if there is no such sitting, or it is not as it was written
     */
    public List<Fact> facts(long id) throws StoreException {
        return database.read(tables -> sheet(tables).facts(id));
    }

    /**
     * A whole sitting, as {@link Sitting#restore} reads it.
     *
     * @throws StoreException if there is no such sitting, or it is not as it was written
     */
    public String state(long id) throws StoreException {
        return database.read(tables -> Kept.whole(sheet(tables).texts(id)));
    }

    /** The answers in some sittings that are contested, with nothing decided yet; those of the latest sitting first. */
    public List<OpenAppeal> appeals(Which which) throws StoreException {
        return database.read(tables -> {
            List<OpenAppeal> appeals = new ArrayList<>();
            for (KeptSitting sitting : sheet(tables).list(which.thatAreContested())) {
                KeptAnswer.last(sheet(tables).facts(sitting.id())).stream()
                        .filter(KeptAnswer::isContested)
                        .map(answer -> new OpenAppeal(sitting, answer))
                        .forEach(appeals::add);
            }
            return appeals;
        });
    }

    /**
     * Gives an answer another verdict, as {@link Sitting#regrade(String, String, Verdict)} does; also while the sitting is
     * going on. Tells whether anything was decided: not where the question was not answered, or still may be.
     *
     * @param quizzes those of the sitting, as they are now
     * @throws IllegalArgumentException if the question was not drawn
     * @throws StoreException if there is no such sitting, it is not as it was written, or it is of other quizzes
     */
    public boolean regrade(
            long id, List<Quiz> quizzes, String quiz, String question, Verdict verdict, InstantSource clock)
            throws StoreException {
        return database.write(tables -> {
            Sheet sheet = sheet(tables);
            Restored restored = Sitting.restore(quizzes, Kept.whole(sheet.texts(id)), clock);
            if (restored.refusal().isPresent()) {
                throw new StoreException(
                        Why.BROKEN,
                        database.file().toString(),
                        restored.refusal().get().sentence());
            }
            Sitting before = restored.sitting().orElseThrow();
            Sitting after = before.regrade(new Fact.Regraded(clock.instant(), quiz, question, verdict));
            int known = before.facts().size();
            sheet.append(
                    id,
                    sheet.mark(id),
                    after.facts().subList(known, after.facts().size()),
                    after);
            return after != before;
        });
    }

    /** Begins to keep a sitting. It is claimed until it is closed. */
    public KeptPlace begin(String learner, Sitting sitting) throws StoreException {
        KeptPlace place = database.write(tables -> {
            Sheet sheet = sheet(tables);
            long id = sheet.add(learner, sitting);
            Sheet.Mark mark = sheet.append(id, Sheet.Mark.NONE, sitting.facts(), sitting);
            claims.claim(id);
            mark(learner, quizzesOf(sitting));
            return new KeptPlace(this, id, learner, sitting.state(), mark);
        });
        if (isFinished(sitting)) {
            unmark(learner, quizzesOf(sitting));
        }
        return place;
    }

    /**
     * Claims a sitting to go on with it; empty if it is being sat elsewhere, or was finished there.
     *
     * @throws StoreException if there is no such sitting
     */
    public Optional<KeptPlace> resume(long id) throws StoreException {
        if (!claims.claim(id)) {
            return Optional.empty();
        }
        Optional<KeptPlace> place = Optional.empty();
        try {
            place = database.write(tables -> placeIn(sheet(tables), id));
        } finally {
            if (place.isEmpty()) {
                release(id);
            }
        }
        return place;
    }

    private Optional<KeptPlace> placeIn(Sheet sheet, long id) throws SQLException, StoreException {
        Sheet.Mark mark = sheet.mark(id);
        String state = Kept.whole(sheet.texts(id));
        KeptSitting sitting = sheet.list(Which.ofId(id)).get(0);
        if (sitting.finished()) {
            return Optional.empty();
        }
        mark(sitting.learner(), sitting.quizzes());
        sheet.rows().change("UPDATE sitting SET aside = false WHERE id = ?", id);
        return Optional.of(new KeptPlace(this, id, sitting.learner(), state, mark));
    }

    /** Takes down that a learner does not want to go on with a sitting. It stays as it is. */
    public void setAside(long id) throws StoreException {
        Optional<KeptSitting> sitting = database.write(tables -> {
            sheet(tables).rows().change("UPDATE sitting SET aside = true WHERE id = ?", id);
            return sheet(tables).list(Which.ofId(id)).stream().findFirst();
        });
        if (sitting.isPresent()) {
            unmark(sitting.get().learner(), sitting.get().quizzes());
        }
    }

    /** Deletes the sittings that are meant, with all that happened in them, for good. Tells how many. */
    public int forget(Which which) throws StoreException {
        database.overwriteWhatIsDeleted();
        List<KeptSitting> forgotten = database.write(tables -> {
            List<KeptSitting> list = sheet(tables).list(which);
            for (KeptSitting each : list) {
                sheet(tables).rows().change("DELETE FROM sitting WHERE id = ?", each.id());
            }
            return list;
        });
        for (KeptSitting each : forgotten) {
            unmark(each.learner(), each.quizzes());
        }
        database.settle();
        return forgotten.size();
    }

    @Override
    public void close() throws StoreException {
        try {
            claims.close();
        } catch (IOException e) {
            throw unwritable(database.file());
        } finally {
            database.close();
        }
    }

    /** Takes down what is new in a sitting that was taken down so far. */
    Sheet.Mark append(KeptPlace place, Sheet.Mark known, List<Fact> facts, Sitting sitting) throws StoreException {
        long id = place.id();
        Sheet.Mark mark = database.write(tables -> {
            Sheet sheet = sheet(tables);
            Sheet.Mark now = sheet.mark(id);
            if (!isFinished(sitting)) {
                mark(place.learner(), quizzesOf(sitting));
            }
            return now.equals(known)
                    ? sheet.append(id, now, facts, sitting)
                    : sheet.append(id, now, facts, withDecisions(sitting, sheet.facts(id), known));
        });
        if (isFinished(sitting)) {
            unmark(place.learner(), quizzesOf(sitting));
        }
        return mark;
    }

    // A teacher may have decided an appeal while the learner goes on. Nobody else may have added anything.
    private static Sitting withDecisions(Sitting sitting, List<Fact> facts, Sheet.Mark known) throws StoreException {
        Sitting merged = sitting;
        for (Fact fact : facts.subList(Math.min(known.facts(), facts.size()), facts.size())) {
            if (!(fact instanceof Fact.Regraded regraded)) {
                throw new StoreException(Why.ELSEWHERE);
            }
            merged = merged.regrade(regraded);
        }
        return merged;
    }

    // Markers are taken away only when what they told of is in the store as finished: a kill in between does no harm.
    private void unmark(String learner, List<String> quizzes) throws StoreException {
        // Nobody begins or finishes a sitting meanwhile.
        database.write(tables -> {
            for (String quiz : quizzes) {
                Which unfinished = Which.ALL.by(learner).ofQuiz(quiz).thatAreUnfinished();
                if (sheet(tables).list(unfinished).stream().allMatch(KeptSitting::aside)) {
                    remove(learner, quiz);
                }
            }
            return quizzes;
        });
    }

    void release(long id) throws StoreException {
        try {
            claims.release(id);
        } catch (IOException e) {
            throw unwritable(database.file());
        }
    }

    private void mark(String learner, List<String> quizzes) throws StoreException {
        try {
            for (String quiz : quizzes) {
                markers.set(learner, quiz);
            }
        } catch (IOException e) {
            throw unwritable(database.file());
        }
    }

    private void remove(String learner, String quiz) throws StoreException {
        try {
            markers.remove(learner, quiz);
        } catch (IOException e) {
            throw unwritable(database.file());
        }
    }

    private static boolean isFinished(Sitting sitting) {
        return sitting.facts().stream().anyMatch(Fact.Finished.class::isInstance);
    }

    private static List<String> quizzesOf(Sitting sitting) {
        Fact.Started started = (Fact.Started) sitting.facts().get(0);
        return started.quizzes().stream().map(Fact.Sat::quiz).toList();
    }

    private static StoreException unwritable(Path file) {
        return new StoreException(Why.READ_ONLY, file.toString());
    }

    private Sheet sheet(Connection tables) {
        return new Sheet(database, new Rows(tables));
    }
}
