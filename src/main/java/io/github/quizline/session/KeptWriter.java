package io.github.quizline.session;

import io.github.quizline.grade.Verdict;
import io.github.quizline.quiz.Extra;
import io.github.quizline.quiz.Option;
import io.github.quizline.quiz.Response;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Writes the facts of a sitting, in the form that {@link Sitting#state()} describes. */
final class KeptWriter implements Fact.Cases<KeptWriter> {

    private final StringBuilder text = new StringBuilder();

    private KeptWriter() {}

    static String write(List<Fact> facts) {
        return whole(facts.stream().map(KeptWriter::write).toList());
    }

    /** The lines of one fact, without a line break behind the last. */
    static String write(Fact fact) {
        return fact.match(new KeptWriter()).text.toString();
    }

    /** All of a sitting, from the lines of its facts. */
    static String whole(List<String> facts) {
        StringBuilder text = new StringBuilder(KeptReader.FIRST_WORD + " " + KeptReader.VERSION);
        facts.forEach(fact -> text.append('\n').append(fact));
        long lines = text.chars().filter(c -> c == '\n').count() + 1;
        String sum = KeptReader.checksum(text.toString());
        return text.append("\nend\t" + lines + "\t" + sum + "\n").toString();
    }

    @Override
    public KeptWriter started(Fact.Started fact) {
        Fact.Terms terms = fact.terms();
        line("started").field(fact.at()).field(terms.feedback().name());
        field(terms.penalty()).field(terms.hintCost());
        field(terms.time().map(Duration::toString).orElse(""));
        field(terms.pass().isPresent() ? String.valueOf(terms.pass().getAsDouble()) : "");
        field(terms.certainty())
                .field(fact.quizzes().size())
                .field(fact.questions().size());
        for (Fact.Sat sat : fact.quizzes()) {
            line("quiz").field(sat.quiz()).field(sat.digest());
        }
        for (Fact.Drawn drawn : fact.questions()) {
            line("drawn").field(drawn.quiz()).field(drawn.question()).field(drawn.digest());
            field(drawn.points()).field(drawn.tries()).field(drawn.passageView().name());
            field(drawn.shown().size());
            drawn.shown().forEach(this::list);
        }
        return this;
    }

    @Override
    public KeptWriter moved(Fact.Moved fact) {
        return line("moved").field(fact.at()).field(fact.number());
    }

    @Override
    public KeptWriter answered(Fact.Answered fact) {
        line("answered").field(fact.at()).field(fact.quiz()).field(fact.question());
        field(fact.certainty().map(Certainty::level).map(String::valueOf).orElse(""));
        response(fact.response());
        verdict(fact.verdict());
        return this;
    }

    @Override
    public KeptWriter skipped(Fact.Skipped fact) {
        return line("skipped").field(fact.at()).field(fact.quiz()).field(fact.question());
    }

    @Override
    public KeptWriter hinted(Fact.Hinted fact) {
        return line("hinted").field(fact.at()).field(fact.quiz()).field(fact.question());
    }

    @Override
    public KeptWriter flagged(Fact.Flagged fact) {
        return line("flagged")
                .field(fact.at())
                .field(fact.quiz())
                .field(fact.question())
                .field(fact.on());
    }

    @Override
    public KeptWriter finished(Fact.Finished fact) {
        return line("finished").field(fact.at()).field(fact.outOfTime());
    }

    @Override
    public KeptWriter appealed(Fact.Appealed fact) {
        return line("appealed").field(fact.at()).field(fact.quiz()).field(fact.question());
    }

    @Override
    public KeptWriter regraded(Fact.Regraded fact) {
        line("regraded").field(fact.at()).field(fact.quiz()).field(fact.question());
        verdict(fact.verdict());
        return this;
    }

    @Override
    public KeptWriter left(Fact.Left fact) {
        return line("left").field(fact.at());
    }

    @Override
    public KeptWriter resumed(Fact.Resumed fact) {
        return line("resumed").field(fact.at()).field(fact.since());
    }

    private void response(Response response) {
        if (response instanceof Response.Text typed) {
            field("text").field(typed.text());
        } else if (response instanceof Response.Chosen chosen) {
            field("chosen").field(chosen.option());
        } else if (response instanceof Response.Ticked ticked) {
            field("ticked").list(ticked.options());
        } else if (response instanceof Response.Ordered ordered) {
            field("ordered").list(ordered.items());
        } else if (response instanceof Response.Paired paired) {
            field("paired").map(paired.pairs());
        } else if (response instanceof Response.Filled filled) {
            field("filled").map(filled.gaps());
        } else {
            field("skipped");
        }
    }

    private void verdict(Verdict verdict) {
        field(verdict.outcome().name()).field(verdict.score());
        field(verdict.reason().rule()).list(verdict.reason().arguments());
        field(verdict.recognised().size());
        verdict.recognised().forEach(this::option);
        field(verdict.parts().size());
        for (Verdict.Part part : verdict.parts()) {
            field(part.id()).verdict(part.verdict());
        }
    }

    private void option(Option option) {
        field(option.id()).field(option.text()).field(option.because());
        field(option.credit()).field(option.fixedLast()).extras(option.extras());
    }

    private void extras(Map<String, Extra> extras) {
        field(extras.size());
        extras.forEach((key, extra) -> field(key).extra(extra));
    }

    private void extra(Extra extra) {
        if (extra instanceof Extra.Text words) {
            field("text").field(words.text());
        } else if (extra instanceof Extra.Items items) {
            field("items").field(items.items().size());
            items.items().forEach(this::extra);
        } else if (extra instanceof Extra.Fields fields) {
            field("fields").extras(fields.fields());
        }
    }

    private void list(Collection<String> texts) {
        field(texts.size());
        texts.forEach(this::field);
    }

    private void map(Map<String, String> texts) {
        field(texts.size());
        texts.forEach((key, value) -> field(key).field(value));
    }

    private KeptWriter line(String word) {
        text.append(text.length() == 0 ? "" : "\n").append(word);
        return this;
    }

    private KeptWriter field(Object value) {
        text.append('\t');
        Escapes.append(text, value.toString());
        return this;
    }
}
