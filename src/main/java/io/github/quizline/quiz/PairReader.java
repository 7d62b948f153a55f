package io.github.quizline.quiz;

import io.github.quizline.quiz.Fit.Fits;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a response to a matching, pair by pair. A left side without a right one is left out. */
final class PairReader {

    private final OptionNames lefts;
    private final OptionNames rights;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, String> pairs = new LinkedHashMap<>();

    PairReader(Matching question) {
        this.lefts = new OptionNames(question.lefts());
        this.rights = new OptionNames(question.rights());
    }

    /** Reads the text form. */
    Fit read(String text) {
        for (Iterator<String> parts = new ResponseParts(text); parts.hasNext(); ) {
            String part = parts.next();
            Optional<Fit> amiss = ResponseParts.isBlank(part) ? Optional.empty() : readPair(part);
            if (amiss.isPresent()) {
                return amiss.get();
            }
        }
        return fit();
    }

    private Optional<Fit> readPair(String part) {
        Optional<Map.Entry<String, String>> sides = ResponseParts.sides(part);
        if (sides.isEmpty()) {
            return Optional.of(Misfits.noPair(part));
        }
        String left = sides.get().getKey();
        String right = sides.get().getValue();
        return add(left, lefts.called(left), right, rights.called(right));
    }

    /** Checks ids. */
    Fit check(Map<String, String> ids) {
        for (Map.Entry<String, String> pair : ids.entrySet()) {
            Optional<Fit> amiss =
                    add(pair.getKey(), lefts.withId(pair.getKey()), pair.getValue(), rights.withId(pair.getValue()));
            if (amiss.isPresent()) {
                return amiss.get();
            }
        }
        return fit();
    }

    private Optional<Fit> add(String leftWritten, Optional<Option> left, String rightWritten, Optional<Option> right) {
        if (left.isEmpty()) {
            return Optional.of(Misfits.unknownOption(leftWritten));
        }
        if (!seen.add(left.get().id())) {
            return Optional.of(Misfits.repeated(left.get()));
        }
        if (right.isEmpty() && !ResponseParts.isBlank(rightWritten)) {
            return Optional.of(Misfits.unknownOption(rightWritten));
        }
        right.ifPresent(found -> pairs.put(left.get().id(), found.id()));
        return Optional.empty();
    }

    private Fit fit() {
        return new Fits(pairs.isEmpty() ? Response.skipped() : new Response.Paired(pairs));
    }
}
