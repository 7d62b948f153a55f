package io.github.quizline.cli;

import io.github.quizline.terminal.Clean;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table of responses: comma-separated values (RFC 4180) in UTF-8, below a header that names the columns {@code learner},
 * {@code quiz}, {@code question} and {@code response} in any order; others are left alone. It is read row by row, and rows
 * with nothing in any cell are none.
 */
final class Responses {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final String name;
    private final RowLimit rows;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final Columns columns;

    /** Where the row that is being read begins, from 1. */
    private long line;

    /**
     * One row.
     *
     * @param line where it begins in the file, from 1
     * @param quiz empty if the table does not say
     */
    record Row(long line, String learner, Optional<String> quiz, String question, String response) {}

    /** @throws Fault if there is no header, a column is missing or named twice, or this is UTF-16 */
    Responses(String name, InputStream in, boolean needsQuiz) throws IOException {
        this.name = name;
        rows = new RowLimit(new BufferedReader(new Utf8(unmarked(in)), 1 << 16));
        // Rows that the parser leaves out by itself would hide where the next one begins.
        parser = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get().parse(rows);
        records = parser.iterator();
        columns = new Columns(name, next().map(CSVRecord::toList).orElse(List.of()), needsQuiz);
    }

    /** The columns. */
    Columns columns() {
        return columns;
    }

    /**
     * Hands over every row; one whose cells are not as many as the columns goes to {@code torn}, with what is wrong and its
     * line: in it a comma may lack its quotation marks.
     *
     * @throws Fault if the table breaks off, or is not UTF-8; what stands before that has been handed over
     */
    void forEach(Consumer<Row> taker, ObjLongConsumer<String> torn) {
        for (Optional<CSVRecord> next = next(); next.isPresent(); next = next()) {
            List<String> cells = next.get().toList();
            if (cells.size() == columns.count()) {
                taker.accept(columns.row(line, cells));
            } else {
                String found = String.valueOf(cells.size());
                torn.accept(Texts.of("responses.torn", found, String.valueOf(columns.count())), line);
            }
        }
    }

    private Optional<CSVRecord> next() {
        try {
            while (true) {
                rows.nextRow();
                line = parser.getCurrentLineNumber() + 1;
                if (!records.hasNext()) {
                    return Optional.empty();
                }
                CSVRecord cells = records.next();
                if (!cells.stream().allMatch(String::isBlank)) {
                    return Optional.of(cells);
                }
            }
        } catch (UncheckedIOException e) {
            throw faultOf(Objects.requireNonNull(e.getCause()));
        }
    }

    private Fault faultOf(IOException e) {
        String shown = Clean.shown(name);
        if (e instanceof CharacterCodingException) {
            // The parser has taken the sign that stands for the byte, so it counts the line that this is in.
            return Fault.of("responses.not-utf-8", shown, String.valueOf(parser.getCurrentLineNumber()));
        }
        if (e instanceof RowLimit.Exceeded) {
            String most = String.valueOf(RowLimit.MOST_CHARACTERS);
            return Fault.of("responses.long-row", shown, String.valueOf(line), most);
        }
        if (e instanceof CSVException) {
            return line == 1
                    ? Fault.of("responses.broken-header", shown, Columns.known())
                    : Fault.of("responses.broken", shown, String.valueOf(line));
        }
        return new Fault(QuizFile.sentenceOf(e, name));
    }

    /** The text without its byte order mark. */
    private InputStream unmarked(InputStream in) throws IOException {
        byte[] start = in.readNBytes(BYTE_ORDER_MARK.length);
        if (isUtf16(start)) {
            throw Fault.of("responses.utf-16", Clean.shown(name));
        }
        return Arrays.equals(start, BYTE_ORDER_MARK)
                ? in
                : new SequenceInputStream(new ByteArrayInputStream(start), in);
    }

    // A header is in ASCII: of its first letter UTF-16 makes a byte and a zero, or there is a mark of its own.
    private static boolean isUtf16(byte[] start) {
        if (start.length < 2) {
            return false;
        }
        int pair = ((start[0] & 0xFF) << 8) | (start[1] & 0xFF);
        return pair == 0xFEFF || pair == 0xFFFE || (start[0] == 0) != (start[1] == 0);
    }
}
