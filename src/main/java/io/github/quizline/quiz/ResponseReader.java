package io.github.quizline.quiz;

import io.github.quizline.quiz.Fit.Fits;
import io.github.quizline.quiz.Response.Chosen;
import io.github.quizline.quiz.Response.Filled;
import io.github.quizline.quiz.Response.Ordered;
import io.github.quizline.quiz.Response.Paired;
import io.github.quizline.quiz.Response.Text;
import io.github.quizline.quiz.Response.Ticked;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one response as an answer to the question it is shown. */
final class ResponseReader implements Question.Cases<Fit> {

    private static final Fit NOTHING = new Fits(Response.skipped());

    private static final Map<String, String> STATEMENT = Map.of(
            "true",
            TrueFalse.TRUE,
            "t",
            TrueFalse.TRUE,
            "yes",
            TrueFalse.TRUE,
            "false",
            TrueFalse.FALSE,
            "f",
            TrueFalse.FALSE,
            "no",
            TrueFalse.FALSE);

    private final Response response;

    private ResponseReader(Response response) {
        this.response = response;
    }

    static Fit fit(Question question, Response response) {
        boolean isBlank = response instanceof Response.Skipped
                || (response instanceof Text text && ResponseParts.isBlank(text.text()));
        return isBlank ? NOTHING : question.match(new ResponseReader(response));
    }

    @Override
    public Fit choice(Choice question) {
        OptionNames options = new OptionNames(question.options().all());
        if (response instanceof Text text) {
            return chosen(options.called(text.text()), text.text());
        }
        if (response instanceof Chosen chosen) {
            return chosen(options.withId(chosen.option()), chosen.option());
        }
        return Misfits.wrongShape(question, response);
    }

    private static Fit chosen(Optional<Option> option, String written) {
        return option.<Fit>map(found -> new Fits(new Chosen(found.id())))
                .orElseGet(() -> Misfits.unknownOption(written));
    }

    @Override
    public Fit trueFalse(TrueFalse question) {
        if (response instanceof Text text) {
            String answer = STATEMENT.get(OptionNames.folded(text.text()));
            return answer == null ? Misfits.unknownOption(text.text()) : new Fits(new Chosen(answer));
        }
        if (response instanceof Chosen chosen) {
            boolean isOption =
                    chosen.option().equals(TrueFalse.TRUE) || chosen.option().equals(TrueFalse.FALSE);
            return isOption ? new Fits(chosen) : Misfits.unknownOption(chosen.option());
        }
        return Misfits.wrongShape(question, response);
    }

    @Override
    public Fit typed(Typed question) {
        return response instanceof Text ? new Fits(response) : Misfits.wrongShape(question, response);
    }

    @Override
    public Fit listing(Listing question) {
        return response instanceof Text ? new Fits(response) : Misfits.wrongShape(question, response);
    }

    @Override
    public Fit multiple(Multiple question) {
        List<Option> options = question.options().all();
        Set<String> ticked = new LinkedHashSet<>();
        Optional<Fit> amiss;
        if (response instanceof Text text) {
            amiss = readItems(text.text(), options, ticked);
        } else if (response instanceof Ticked ids) {
            amiss = checkIds(ids.options(), options, ticked);
        } else {
            return Misfits.wrongShape(question, response);
        }
        int most = question.select().orElse(options.size());
        if (amiss.isEmpty() && ticked.size() > most) {
            return Misfits.tooMany(ticked.size(), most);
        }
        return amiss.orElseGet(() -> ticked.isEmpty() ? NOTHING : new Fits(new Ticked(ticked)));
    }

    @Override
    public Fit ordering(Ordering question) {
        List<Option> items = question.items();
        Set<String> ordered = new LinkedHashSet<>();
        Optional<Fit> amiss;
        if (response instanceof Text text) {
            amiss = readItems(text.text(), items, ordered);
        } else if (response instanceof Ordered ids) {
            amiss = checkIds(ids.items(), items, ordered);
        } else {
            return Misfits.wrongShape(question, response);
        }
        if (amiss.isEmpty() && ordered.isEmpty()) {
            return NOTHING;
        }
        return amiss.or(() -> missing(items, ordered)).orElseGet(() -> new Fits(new Ordered(List.copyOf(ordered))));
    }

    private static Optional<Fit> readItems(String text, List<Option> options, Set<String> ids) {
        OptionNames names = new OptionNames(options);
        for (Iterator<String> parts = new ResponseParts(text); parts.hasNext(); ) {
            String item = ResponseParts.meant(parts.next());
            Optional<Fit> amiss = ResponseParts.isBlank(item) ? Optional.empty() : add(names.called(item), item, ids);
            if (amiss.isPresent()) {
                return amiss;
            }
        }
        return Optional.empty();
    }

    private static Optional<Fit> checkIds(Iterable<String> written, List<Option> options, Set<String> ids) {
        OptionNames names = new OptionNames(options);
        for (String id : written) {
            Optional<Fit> amiss = add(names.withId(id), id, ids);
            if (amiss.isPresent()) {
                return amiss;
            }
        }
        return Optional.empty();
    }

    private static Optional<Fit> add(Optional<Option> option, String written, Set<String> ids) {
        if (option.isEmpty()) {
            return Optional.of(Misfits.unknownOption(written));
        }
        return ids.add(option.get().id()) ? Optional.empty() : Optional.of(Misfits.repeated(option.get()));
    }

    private static Optional<Fit> missing(List<Option> items, Set<String> ordered) {
        return items.stream()
                .filter(item -> !ordered.contains(item.id()))
                .findFirst()
                .map(item -> Misfits.missingItem(item, items.size() - ordered.size()));
    }

    @Override
    public Fit matching(Matching question) {
        PairReader pairs = new PairReader(question);
        if (response instanceof Text text) {
            return pairs.read(text.text());
        }
        return response instanceof Paired paired ? pairs.check(paired.pairs()) : Misfits.wrongShape(question, response);
    }

    @Override
    public Fit cloze(Cloze question) {
        if (response instanceof Text text) {
            return GapReader.read(question, text.text());
        }
        return response instanceof Filled filled
                ? GapReader.check(question, filled.gaps())
                : Misfits.wrongShape(question, response);
    }
}
