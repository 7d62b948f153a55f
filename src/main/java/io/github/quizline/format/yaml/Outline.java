package io.github.quizline.format.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Divides a file that breaks YAML's grammar into parts that can be read alone, by nothing but the look of its lines: the
 * keys of the file, and the items of {@code questions}. What is indented deeper belongs to the part before it, so that
 * neither a block that shows YAML nor a quote that is never closed misleads.
 */
final class Outline {

    private final String text;
    private final int column;
    private final List<Section> sections = new ArrayList<>();

    private Outline(String text) {
        this.text = text;
        this.column = leastIndentation();
    }

    static List<Section> of(String text) {
        return new Outline(text).divide();
    }

    private List<Section> divide() {
        Section section = begin(0, new Section(false, column));
        int itemColumn = -1;
        boolean isInList = false;
        for (Line line = Line.at(text, 0); line.start() < text.length(); line = Line.at(text, line.next())) {
            if (isKeyOfFile(line, section.isList())) {
                if (section.isList()) {
                    section = begin(line.start(), new Section(false, column));
                } else {
                    section.begin(line.start());
                }
                itemColumn = opensQuestions(line) ? itemColumn(line) : -1;
            } else if (isItem(line, itemColumn) && !(isInList && isBareItem(line))) {
                if (!section.isList()) {
                    section = begin(line.start(), new Section(true, itemColumn));
                } else {
                    section.begin(line.start());
                }
            }
            // What a key of a question lists may stand too far left, and is no question then.
            isInList = line.isEmpty() || opensList(line) || (isInList && isBareItem(line));
        }
        section.end(text.length());
        return sections;
    }

    private boolean isBareItem(Line line) {
        return Shapes.isDash(text, line.content()) && !Shapes.isDashAndKey(text, line.content());
    }

    private boolean opensList(Line line) {
        String word = word(line.content());
        int after = line.content() + word.length();
        return KnownKeys.takesList(word)
                && !word.equals(KnownKeys.QUESTIONS)
                && text.startsWith(":", after)
                && Shapes.skipSpaces(text, after + 1) == line.end();
    }

    private Section begin(int start, Section section) {
        if (!sections.isEmpty()) {
            sections.get(sections.size() - 1).end(start);
        }
        sections.add(section);
        section.begin(start);
        return section;
    }

    /** The column of the keys of the file: that of the leftmost. */
    private int leastIndentation() {
        int least = Integer.MAX_VALUE;
        for (Line line = Line.at(text, 0); line.start() < text.length(); line = Line.at(text, line.next())) {
            if (line.indent() < least && Shapes.isKey(text, line.content())) {
                least = line.indent();
            }
        }
        return least == Integer.MAX_VALUE ? 0 : least;
    }

    // A key of a question that is not indented as it should be does not end the questions.
    private boolean isKeyOfFile(Line line, boolean isAmongQuestions) {
        return line.indent() == column
                && Shapes.isKey(text, line.content())
                && !(isAmongQuestions && KnownKeys.isBelowTheTop(word(line.content())));
    }

    private boolean opensQuestions(Line line) {
        if (!word(line.content()).equals(KnownKeys.QUESTIONS)) {
            return false;
        }
        int after = Shapes.skipSpaces(text, line.content() + KnownKeys.QUESTIONS.length() + 1);
        // An anchor or a tag, which will be told, may stand before the list.
        return after == line.end() || "#&!".indexOf(text.charAt(after)) >= 0;
    }

    /** The column of the items of {@code questions}: that of most of them; -1 if there are none. */
    private int itemColumn(Line questions) {
        Map<Integer, Integer> counts = new HashMap<>();
        int best = -1;
        Line line = Line.at(text, questions.next());
        while (line.start() < text.length() && !isKeyOfFile(line, true)) {
            if (beginsAQuestion(line.content())) {
                int count = counts.merge(line.indent(), 1, Integer::sum);
                best = best < 0 || count > counts.getOrDefault(best, 0) ? line.indent() : best;
            } else if (best < 0 && Shapes.isDash(text, line.content())) {
                best = line.indent();
            }
            line = Line.at(text, line.next());
        }
        return best;
    }

    private boolean isItem(Line line, int itemColumn) {
        int content = Shapes.skipAnySpaces(text, line.content());
        if (itemColumn < 0 || content >= line.end()) {
            return false;
        }
        boolean isInColumn = content == line.content() && line.indent() == itemColumn && text.charAt(content) == '-';
        boolean isNear = content > line.content() || line.indent() < itemColumn + 2;
        return isInColumn || (isNear && beginsAQuestion(content));
    }

    private boolean beginsAQuestion(int at) {
        int sign = at;
        while (sign < text.length() && text.charAt(sign) == '-') {
            sign++;
        }
        int end = sign > at ? sign : ListSigns.end(text, at);
        int key = Shapes.skipAnySpaces(text, end);
        return end > at && KnownKeys.beginsAQuestion(word(key)) && Shapes.isKey(text, key);
    }

    private String word(int at) {
        return text.substring(at, Shapes.wordEnd(text, at));
    }
}
