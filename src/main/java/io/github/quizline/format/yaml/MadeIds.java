package io.github.quizline.format.yaml;

import io.github.quizline.quiz.Id;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds out which ids a reader would make by itself, so that they need not be written. */
final class MadeIds {

    private MadeIds() {}

    /**
     * The ids that have to be written.
     *
     * @param words what ids are made from, in the order of the file
     * @param ids as they are to be, in the same order
     */
    static Set<String> toWrite(List<String> words, List<String> ids) {
        Set<String> written = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            if (!ids.get(i).startsWith(Id.of(words.get(i)))) {
                written.add(ids.get(i));
            }
        }
        // One id that is written may be what another one would have been, so that this one has to be written as well.
        int before = -1;
        while (written.size() > before) {
            before = written.size();
            addDiffering(words, ids, written);
        }
        return written;
    }

    private static void addDiffering(List<String> words, List<String> ids, Set<String> written) {
        Ids taken = new Ids(written);
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            if (!written.contains(id) && !taken.make(words.get(i)).equals(id)) {
                written.add(id);
            }
        }
    }
}
