package io.github.quizline.quiz;

import io.github.quizline.quiz.Fit.Fits;
import io.github.quizline.quiz.Gap.ChoiceGap;
import io.github.quizline.quiz.Gap.TypedGap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a response to a cloze, gap by gap. A gap with nothing in it is left out. */
final class GapReader implements Gap.Cases<Optional<String>> {

    private final String content;

    private GapReader(String content) {
        this.content = content;
    }

    /** Reads the text form. */
    static Fit read(Cloze question, String text) {
        List<Gap> gaps = question.gaps();
        Map<String, String> contents = new LinkedHashMap<>();
        int count = 0;
        int filled = 0;
        for (Iterator<String> parts = new ResponseParts(text); parts.hasNext(); ) {
            String content = ResponseParts.meant(parts.next());
            if (!ResponseParts.isBlank(content)) {
                filled = count + 1;
                if (count < gaps.size()) {
                    contents.put(gaps.get(count).id(), content);
                }
            }
            count++;
        }
        return filled > gaps.size() ? Misfits.tooMany(filled, gaps.size()) : check(question, contents);
    }

    /** Checks the contents of gaps. */
    static Fit check(Cloze question, Map<String, String> contents) {
        Set<String> unknown = new LinkedHashSet<>(contents.keySet());
        Map<String, String> filled = new LinkedHashMap<>();
        for (Gap gap : question.gaps()) {
            unknown.remove(gap.id());
            String content = contents.getOrDefault(gap.id(), "").strip();
            if (ResponseParts.isBlank(content)) {
                continue;
            }
            Optional<String> taken = gap.match(new GapReader(content));
            if (taken.isEmpty()) {
                return Misfits.unknownOption(content);
            }
            filled.put(gap.id(), taken.get());
        }
        if (!unknown.isEmpty()) {
            return Misfits.unknownGap(unknown.iterator().next());
        }
        return new Fits(filled.isEmpty() ? Response.skipped() : new Response.Filled(filled));
    }

    @Override
    public Optional<String> typed(TypedGap gap) {
        return Optional.of(content);
    }

    @Override
    public Optional<String> choice(ChoiceGap gap) {
        return new OptionNames(gap.options().all()).called(content).map(Option::id);
    }
}
