package io.github.quizline.cli;

import io.github.quizline.terminal.Clean;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where the cells of a row stand, as the header of a table of responses says: in any order, case and spacing. */
final class Columns {

    private static final List<String> KNOWN = List.of("learner", "quiz", "question", "response");
    private static final int MOST_CHARACTERS_SHOWN = 200;

    private final String table;
    private final List<String> names;
    private final int learner;
    private final Optional<Integer> quiz;
    private final int question;
    private final int response;

    /**
     * Reads a header.
     *
     * @param table what the table is called
     * @throws Fault if a column is missing or named twice
     */
    Columns(String table, List<String> header, boolean needsQuiz) {
        this.table = Clean.shown(table);
        names = header.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        learner = find("learner");
        question = find("question");
        response = find("response");
        quiz = needsQuiz || names.contains("quiz") ? Optional.of(find("quiz")) : Optional.empty();
    }

    /** How many there are. */
    int count() {
        return names.size();
    }

    /** What is said of columns that nobody knows; empty if there are none. */
    Optional<String> leftAlone() {
        List<String> unknown = names.stream()
                .filter(name -> !name.isEmpty() && !KNOWN.contains(name))
                .toList();
        return unknown.isEmpty()
                ? Optional.empty()
                : Optional.of(Texts.of("responses.left-alone", table, shown(unknown), known()));
    }

    /**
     * A row.
     *
     * @param line where it begins in the table, from 1
     * @param cells as many as there are columns
     */
    Responses.Row row(long line, List<String> cells) {
        return new Responses.Row(
                line,
                Guarded.open(cells.get(learner).strip()),
                quiz.map(at -> cells.get(at).strip()),
                cells.get(question).strip(),
                Guarded.open(cells.get(response)));
    }

    private int find(String column) {
        int at = names.indexOf(column);
        if (at < 0) {
            throw missing(column);
        }
        if (names.lastIndexOf(column) != at) {
            throw Fault.of("responses.column-twice", table, column);
        }
        return at;
    }

    private Fault missing(String column) {
        if (names.isEmpty()) {
            return Fault.of("responses.empty", table, known());
        }
        String only = names.size() == 1 ? names.get(0) : "";
        if (only.contains(";")) {
            return Fault.of("responses.semicolons", table, known());
        }
        if (only.contains("\t")) {
            return Fault.of("responses.tabs", table, known());
        }
        return Fault.of("responses.no-column", table, column, shown(names), known());
    }

    private static String shown(List<String> names) {
        String all = names.stream().map(Clean::shown).collect(Collectors.joining(", "));
        return all.length() <= MOST_CHARACTERS_SHOWN ? all : all.substring(0, MOST_CHARACTERS_SHOWN) + "…";
    }

    /** What is said of the columns that there can be. */
    static String known() {
        return Texts.of("responses.columns", String.join(",", KNOWN));
    }
}
