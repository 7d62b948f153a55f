package io.github.quizline.terminal;

import io.github.quizline.quiz.Response;
import io.github.quizline.session.Asked;
import io.github.quizline.session.Asked.Blank;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A text with gaps that is being filled, one gap after the other.
 *
 * @param former what stood in each gap after an earlier try; nothing typed keeps it
 * @param contents what stands in the gaps filled so far: what was typed, or the id of an option; empty if left open
 */
record GapEntry(Asked.Gaps form, List<String> former, List<String> contents) {

    GapEntry {
        former = List.copyOf(former);
        contents = List.copyOf(contents);
    }

    /** A question's text with no gap filled; empty if the question is none with gaps. */
    static Optional<GapEntry> begin(Asked asked) {
        return asked.form() instanceof Asked.Gaps form ? Optional.of(begin(form)) : Optional.empty();
    }

    private static GapEntry begin(Asked.Gaps form) {
        return new GapEntry(form, Collections.nCopies(form.blanks().size(), ""), List.of());
    }

    /** The same text for another try. */
    GapEntry again(Response given) {
        if (!(given instanceof Response.Filled filled)) {
            return begin(form);
        }
        List<String> kept = form.blanks().stream()
                .map(blank -> filled.gaps().getOrDefault(blank.id(), ""))
                .toList();
        return new GapEntry(form, kept, List.of());
    }

    /** The place, from 0, of the gap to fill. */
    int place() {
        return contents.size();
    }

    /** The gap to fill. */
    Blank blank() {
        return form.blanks().get(place());
    }

    /** Whether a gap before this one can be gone back to. */
    boolean canGoBack() {
        return !contents.isEmpty();
    }

    /** At the gap before. */
    GapEntry back() {
        return new GapEntry(form, former, contents.subList(0, contents.size() - 1));
    }

    /** Reads what belongs into the gap at hand; at the first gap also all of them, with {@code ;} between them. */
    Understood read(String typed) {
        String[] parts = typed.split(";", -1);
        boolean all = place() == 0
                && parts.length > 1
                && parts.length == form.blanks().size();
        Understood understood = new Understood.Further(this);
        for (String part : all ? parts : new String[] {typed}) {
            if (understood instanceof Understood.Further further) {
                understood = further.entry().readOne(part.strip());
            }
        }
        return understood;
    }

    private Understood readOne(String typed) {
        if (typed.isEmpty()) {
            return with(former.get(place()));
        }
        if (blank().options().isEmpty()) {
            return with(typed);
        }
        Choices options = Choices.of(blank().options());
        OptionalInt place = options.find(typed);
        return place.isPresent()
                ? with(options.id(place.getAsInt()))
                : new Understood.Amiss(Understood.unknownOption(typed, options));
    }

    private Understood with(String content) {
        List<String> more = new ArrayList<>(contents);
        more.add(content);
        GapEntry next = new GapEntry(form, former, more);
        return more.size() < form.blanks().size() ? new Understood.Further(next) : Understood.given(next.response());
    }

    /** The response that is made of the contents so far. */
    Response response() {
        Map<String, String> gaps = new LinkedHashMap<>();
        for (int i = 0; i < contents.size(); i++) {
            if (!contents.get(i).isEmpty()) {
                gaps.put(form.blanks().get(i).id(), contents.get(i));
            }
        }
        return gaps.isEmpty() ? Response.skipped() : Response.filled(gaps);
    }
}
