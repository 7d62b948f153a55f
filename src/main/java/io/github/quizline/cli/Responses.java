package io.github.quizline.cli;

import io.github.quizline.terminal.Clean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table of responses: comma-separated values (RFC 4180) in UTF-8, below a header that names the columns {@code learner},
 * {@code quiz}, {@code question} and {@code response} in any order; others are left alone. It is read row by row.
 */
final class Responses {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String name;
    private final RowLimit rows;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final int columns;
    private final int learner;
    private final Optional<Integer> quiz;
    private final int question;
    private final int response;

    /**
     * One row.
     *
     * @param line where it begins in the file, from 1
     * @param quiz empty if the table does not say
     */
    record Row(long line, String learner, Optional<String> quiz, String question, String response) {}

    /** @throws Fault if there is no header, or a column is missing or named twice */
    Responses(String name, InputStream in, boolean needsQuiz) throws IOException {
        this.name = name;
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()), 1 << 16);
        try {
            reader.mark(1);
            if (reader.read() != BYTE_ORDER_MARK) {
                reader.reset();
            }
            rows = new RowLimit(reader);
            parser = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get().parse(rows);
        } catch (CharacterCodingException e) {
            throw Fault.of("responses.not-utf-8", Clean.shown(name), "1");
        }
        records = parser.iterator();
        List<String> header = new ArrayList<>();
        next().ifPresent(first -> first.forEach(column -> header.add(column.strip())));
        columns = header.size();
        learner = column(header, "learner");
        question = column(header, "question");
        response = column(header, "response");
        quiz = needsQuiz || header.contains("quiz") ? Optional.of(column(header, "quiz")) : Optional.empty();
    }

    private int column(List<String> header, String column) {
        int at = header.indexOf(column);
        if (at < 0) {
            throw Fault.of("responses.no-column", Clean.shown(name), column);
        }
        if (header.lastIndexOf(column) != at) {
            throw Fault.of("responses.column-twice", Clean.shown(name), column);
        }
        return at;
    }

    /**
     * Hands over every row; one whose cells are not as many as the columns goes to {@code torn}, by its line: in it a comma
     * may lack its quotation marks.
     *
     * @throws Fault if the table breaks off, or is not UTF-8
     */
    void forEach(Consumer<Row> taker, Consumer<Long> torn) {
        for (Optional<CSVRecord> next = next(); next.isPresent(); next = next()) {
            CSVRecord cells = next.get();
            long line = lineOf(cells);
            if (cells.size() != columns) {
                torn.accept(line);
            } else {
                taker.accept(new Row(
                        line, cells.get(learner), quiz.map(cells::get), cells.get(question), cells.get(response)));
            }
        }
    }

    /** Where a row begins: the parser counts to its end, and a cell may have several lines. */
    private long lineOf(CSVRecord cells) {
        long line = parser.getCurrentLineNumber();
        for (String cell : cells) {
            line -= cell.replace("\r\n", "\n")
                    .chars()
                    .filter(c -> c == '\n' || c == '\r')
                    .count();
        }
        return line;
    }

    private Optional<CSVRecord> next() {
        rows.nextRow();
        try {
            return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
        } catch (UncheckedIOException | IllegalStateException e) {
            String line = String.valueOf(parser.getCurrentLineNumber() + 1);
            String key = e.getCause() instanceof CharacterCodingException ? "responses.not-utf-8" : "responses.broken";
            throw Fault.of(key, Clean.shown(name), line);
        }
    }
}
