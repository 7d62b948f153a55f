package io.github.quizline.session;

import io.github.quizline.grade.Judge;
import io.github.quizline.quiz.Quiz;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The questions of a sitting in the order drawn, found again in the quizzes as they are now. */
final class Paper {

    private final Fact.Started started;
    private final List<Quiz> quizzes;
    private final List<Optional<Item>> drawn = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    // By the ids of a quiz and of what is in it; in a list, as the hash code of a record is made up by Java at its
    // first use.
    private final Map<List<String>, Integer> places = new HashMap<>();
    private final Map<List<String>, List<Item>> byPassage = new HashMap<>();
    private final Map<String, Judge> judges = new ConcurrentHashMap<>();

    Paper(Fact.Started started, List<Quiz> quizzes) {
        this.started = started;
        this.quizzes = List.copyOf(quizzes);
        Map<List<String>, Candidate> now = new HashMap<>();
        for (Candidate candidate : Candidate.of(quizzes)) {
            now.put(List.of(candidate.quiz().id(), candidate.question().id()), candidate);
        }
        for (Fact.Drawn each : started.questions()) {
            List<String> name = List.of(each.quiz(), each.question());
            places.put(name, drawn.size());
            Candidate found = now.get(name);
            drawn.add(found == null ? Optional.empty() : Optional.of(add(each, found)));
        }
    }

    private Item add(Fact.Drawn each, Candidate found) {
        Item item = new Item(drawn.size(), items.size() + 1, each, found.quiz(), found.question());
        items.add(item);
        byPassage
                .computeIfAbsent(List.of(each.quiz(), item.passage()), unused -> new ArrayList<>())
                .add(item);
        return item;
    }

    Fact.Started started() {
        return started;
    }

    /** The quizzes as they are now. */
    List<Quiz> quizzes() {
        return quizzes;
    }

    Fact.Terms terms() {
        return started.terms();
    }

    /** How many questions were drawn, those that are gone with them. */
    int size() {
        return drawn.size();
    }

    /** The question drawn at a place, from 0; empty if it is gone. */
    Optional<Item> at(int place) {
        return drawn.get(place);
    }

    /**
     * Where a question that was drawn stands, from 0.
     *
     * @throws IllegalArgumentException if it was not drawn
     */
    int placeOf(String quiz, String question) {
        Integer place = places.get(List.of(quiz, question));
        if (place == null) {
            throw new IllegalArgumentException("not drawn: " + quiz + ", " + question);
        }
        return place;
    }

    /**
     * The question that is left at a place, from 1.
     *
     * @throws IllegalArgumentException if there is no such place
     */
    Item numbered(int number) {
        if (number < 1 || number > items.size()) {
            throw new IllegalArgumentException(
                    "the questions are numbered 1 to " + items.size() + ", but was " + number);
        }
        return items.get(number - 1);
    }

    /** The questions that are left, in order. */
    List<Item> items() {
        return items;
    }

    /** The questions that are left about the passage of one of them, in order. */
    List<Item> aboutThePassageOf(Item item) {
        return byPassage.getOrDefault(List.of(item.drawn().quiz(), item.passage()), List.of());
    }

    /** The judge of a question's quiz; made when it is first asked for, as it has to read the whole quiz. */
    Judge judgeOf(Item item) {
        return judges.computeIfAbsent(item.quiz().id(), unused -> Judge.of(item.quiz()));
    }

    /** What an edit of the quizzes has changed since the questions were drawn. */
    List<Restored.Change> changes() {
        List<Restored.Change> changes = new ArrayList<>();
        for (int place = 0; place < drawn.size(); place++) {
            Fact.Drawn then = started.questions().get(place);
            Optional<Item> now = drawn.get(place);
            if (now.isEmpty()) {
                changes.add(new Restored.Change(Restored.Sort.GONE, then.quiz(), then.question()));
            } else if (now.get().isEdited()) {
                changes.add(new Restored.Change(Restored.Sort.EDITED, then.quiz(), then.question()));
            }
        }
        return changes;
    }
}
