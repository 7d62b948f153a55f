package io.github.quizline.terminal;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jline.terminal.Terminal;

/** Lines that are added one below the other, wrapped to the width of the terminal, and never changed. */
final class PlainPage implements Page {

    /** The most columns that a text takes unless other ones are preferred: longer lines are hard to read. */
    static final int WIDEST = 72;

    /** The fewest columns that a text is wrapped to. */
    static final int NARROWEST = 20;

    private final Terminal terminal;
    private final int columnsElsewhere;
    private final int widest;
    private boolean gapped = true;

    /**
     * @param columnsElsewhere the width where the terminal knows none, such as a pipe; 0 or less if that is not known
     * @param widest the most columns that a text takes
     */
    PlainPage(Terminal terminal, int columnsElsewhere, int widest) {
        this.widest = widest;
        this.terminal = terminal;
        this.columnsElsewhere = columnsElsewhere;
    }

    @Override
    public void paragraph(String lead, Styled text) {
        String cleanLead = Clean.shown(lead);
        int indent = Math.min(Wrapping.width(cleanLead), NARROWEST / 2);
        put(cleanLead, indent, Wrapping.words(Clean.shown(text.plain().replace('\n', ' ')), width() - indent));
    }

    @Override
    public void line(String lead, String text) {
        String cleanLead = Clean.shown(lead);
        int indent = Math.min(Wrapping.width(cleanLead), NARROWEST / 2);
        put(cleanLead, indent, Wrapping.letters(Clean.shown(text), width() - indent));
    }

    @Override
    public void gap() {
        if (!gapped) {
            out().print("\n");
            gapped = true;
        }
    }

    /** Shows all that was added so far, and then a few words behind which something is to be typed. */
    void ask(String words) {
        out().print(Clean.shown(words));
        gapped = words.isEmpty() && gapped;
        show();
    }

    /**
     * Shows all that was added so far.
     *
     * @throws UncheckedIOException if nobody can see it any more
     */
    void show() {
        if (out().checkError()) {
            throw new UncheckedIOException(new IOException(Words.of("output-closed")));
        }
    }

    /** Ends a line that something was to be typed on. */
    void endLine() {
        out().print("\n");
    }

    private void put(String lead, int indent, List<String> lines) {
        String before = lead;
        for (String line : lines) {
            out().print(before + line + "\n");
            before = " ".repeat(indent);
        }
        gapped = false;
    }

    // A terminal that is read from a pipe says that it is 0 wide.
    private int width() {
        int columns = terminal.getColumns();
        if (columns <= 0) {
            columns = columnsElsewhere <= 0 ? widest : columnsElsewhere;
        }
        return Math.max(NARROWEST, Math.min(widest, columns));
    }

    /** How wide a text is on so many columns; 0 or less if that is not known. */
    static int width(int columns) {
        return columns <= 0 ? WIDEST : Math.max(NARROWEST, Math.min(WIDEST, columns));
    }

    private PrintWriter out() {
        return terminal.writer();
    }
}
