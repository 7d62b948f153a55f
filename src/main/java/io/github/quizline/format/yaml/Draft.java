package io.github.quizline.format.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of a text as it reads after some mends, which still knows where each character stood.
 *
 * @param text how it reads
 * @param from where it begins in the whole text
 * @param whole the whole text
 * @param mends those made so far, in the offsets and the order of the whole text; no two touch each other
 */
record Draft(String text, int from, Limits.Passed whole, List<Mend> mends) {

    /** A stretch as it stands. */
    static Draft of(Limits.Passed passed, int from, int to) {
        return new Draft(passed.text().substring(from, to), from, passed, List.of());
    }

    /** The offset in the whole text of an offset in this one; of what was put in, where that begins. */
    int original(int offset) {
        int moved = from;
        for (Mend mend : mends) {
            int start = mend.from() - moved;
            if (offset < start) {
                break;
            }
            if (offset < start + mend.replacement().length()) {
                return mend.from();
            }
            moved += mend.to() - mend.from() - mend.replacement().length();
        }
        return offset + moved;
    }

    /**
     * A mend of this text as one of the whole text. It makes the earlier ones too that it touches, and is sure only if
     * they are.
     */
    Mend original(Mend mend) {
        if (mends.isEmpty()) {
            return new Mend(from + mend.from(), from + mend.to(), mend.replacement(), mend.isSure());
        }
        return join(mend, new ArrayList<>());
    }

    /** This text with a mend. */
    Draft with(Mend mend) {
        Draft draft = this;
        // Line by line, from the last, so that what is between keeps its place.
        List<Mend> lines = mend.byLine(text);
        for (int i = lines.size() - 1; i >= 0; i--) {
            draft = draft.withOne(lines.get(i));
        }
        return draft;
    }

    private Draft withOne(Mend mend) {
        List<Mend> all = new ArrayList<>();
        all.add(join(mend, all));
        all.sort(Comparator.comparingInt(Mend::from));
        String mended = text.substring(0, mend.from()) + mend.replacement() + text.substring(mend.to());
        return new Draft(mended, from, whole, List.copyOf(all));
    }

    /**
     * Joins a mend of this text and the earlier ones that it touches to one mend of the whole text.
     *
     * @param untouched takes the other ones
     */
    private Mend join(Mend mend, List<Mend> untouched) {
        int moved = from;
        int start = mend.from();
        int end = mend.to();
        int originalStart = original(start);
        int originalEnd = original(end);
        boolean isSure = mend.isSure();
        for (Mend other : mends) {
            int otherStart = other.from() - moved;
            int otherEnd = otherStart + other.replacement().length();
            moved += other.to() - other.from() - other.replacement().length();
            if (otherStart > mend.to() || otherEnd < mend.from()) {
                untouched.add(other);
                continue;
            }
            isSure &= other.isSure();
            if (otherStart <= start) {
                start = otherStart;
                originalStart = other.from();
            }
            if (otherEnd >= end) {
                end = otherEnd;
                originalEnd = other.to();
            }
        }
        String joined = text.substring(start, mend.from()) + mend.replacement() + text.substring(mend.to(), end);
        return new Mend(originalStart, originalEnd, joined, isSure);
    }
}
