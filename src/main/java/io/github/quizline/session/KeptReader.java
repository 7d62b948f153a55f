package io.github.quizline.session;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * Reads a sitting in the form that {@link Sitting#state()} describes. A text that was cut off or changed since is told by
 * the first line that is not as it was written or, if each may be, by the last one, which holds a checksum.
 */
final class KeptReader {

    static final String FIRST_WORD = "quizline-sitting";
    static final int VERSION = 1;

    private static final Pattern FIRST_LINE = Pattern.compile(FIRST_WORD + " ([1-9][0-9]{0,8})");

    private final List<String> lines;
    private int read = 1;

    private KeptReader(List<String> lines) {
        this.lines = lines;
    }

    static Kept read(String kept) {
        // A text may have been given other line breaks on its way; those within a field are escaped.
        List<String> lines = kept.lines().toList();
        Matcher first = FIRST_LINE.matcher(lines.isEmpty() ? "" : lines.get(0));
        if (!first.matches()) {
            return Kept.refused(Refusal.Why.NOT_A_SITTING);
        }
        if (Integer.parseInt(first.group(1)) > VERSION) {
            return Kept.refused(Refusal.Why.LATER_VERSION, first.group(1));
        }
        KeptReader reader = new KeptReader(lines);
        try {
            return new Kept(reader.facts(), Optional.empty());
        } catch (IllegalArgumentException | DateTimeException e) {
            return Kept.refused(Refusal.Why.DAMAGED, String.valueOf(reader.read));
        }
    }

    private List<Fact> facts() {
        FactReader reader = new FactReader(this::next);
        List<Fact> facts = new ArrayList<>();
        facts.add(reader.started());
        Fields fields = next();
        String word = fields.text();
        while (!word.equals("end")) {
            facts.add(reader.fact(word, fields));
            fields = next();
            word = fields.text();
        }
        end(fields);
        return facts;
    }

    private Fields next() {
        read++;
        if (read > lines.size()) {
            throw new IllegalArgumentException("the text ends too early");
        }
        return new Fields(lines.get(read - 1));
    }

    private void end(Fields fields) {
        List<String> before = lines.subList(0, read - 1);
        boolean whole = fields.number() == before.size() && fields.text().equals(checksum(String.join("\n", before)));
        fields.end();
        if (!whole) {
            throw new IllegalArgumentException("the lines are not those that were written");
        }
        for (String line : lines.subList(read, lines.size())) {
            read++;
            if (!line.isBlank()) {
                throw new IllegalArgumentException("the text goes on with " + line);
            }
        }
    }

    /** The CRC-32 of a text in UTF-8, in hexadecimal digits. */
    static String checksum(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
