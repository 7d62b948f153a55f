package io.github.quizline.session;

import io.github.quizline.quiz.Kind;
import java.util.List;
import java.util.OptionalInt;

/**
 * A question as it is put to a learner, without its key.
 *
 * @param quiz the id of its quiz
 * @param id its own id
 * @param number its place in the sitting, from 1
 * @param of how many questions the sitting asks
 * @param question the stem, with a little Markdown
 * @param passage the id of the passage it is about; empty if there is none
 * @param passageShown whether that passage may be read while this question is at hand
 * @param passageComesFirst whether that passage is to be shown before this question is: it may be read before its
 *     questions, and nothing has happened yet while one of them was at hand
 * @param points what a right answer earns
 * @param form what is to be given as a response
 * @param triesLeft how often it may still be answered; 0 where it is read-only
 * @param hints the hints given so far
 * @param hintsLeft how many hints may still be asked for
 * @param certainty whether a response is to say how certain it is
 * @param flagged whether the learner marked it to come back to
 * @param readOnly whether its feedback was given, so that it can only be read
 */
public record Asked(
        String quiz,
        String id,
        int number,
        int of,
        Kind kind,
        String question,
        String passage,
        boolean passageShown,
        boolean passageComesFirst,
        double points,
        Form form,
        int triesLeft,
        List<String> hints,
        int hintsLeft,
        boolean certainty,
        boolean flagged,
        boolean readOnly) {

    public Asked {
        hints = List.copyOf(hints);
    }

    /**
     * Something that can be chosen, as it is shown.
     *
     * @param id what a response names it by
     */
    public record Shown(String id, String text) {}

    /** What is to be given as a response. */
    public sealed interface Form {

        /** Calls the one method of {@code cases} that fits this form. */
        <R> R match(Cases<R> cases);

        /** One method for each form. */
        interface Cases<R> {
            R one(One form);

            R any(Any form);

            R term(Term form);

            R several(Several form);

            R order(Order form);

            R pairs(Pairs form);

            R gaps(Gaps form);
        }
    }

    /** One of some options; for a statement, "true" and "false". */
    public record One(List<Shown> options) implements Form {
        public One {
            options = List.copyOf(options);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.one(this);
        }
    }

    /**
     * All options that apply.
     *
     * @param select how many are to be chosen; empty if that is not told
     */
    public record Any(List<Shown> options, OptionalInt select) implements Form {
        public Any {
            options = List.copyOf(options);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.any(this);
        }
    }

    /**
     * One term, typed.
     *
     * @param unit the unit that a number is taken to be in; may be empty
     */
    public record Term(Kind kind, String unit) implements Form {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.term(this);
        }
    }

    /**
     * Several things, typed.
     *
     * @param kind the typed kind of each
     * @param count how many are wanted
     */
    public record Several(Kind kind, int count, boolean ordered) implements Form {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.several(this);
        }
    }

    /** Items to put in order. */
    public record Order(List<Shown> items) implements Form {
        public Order {
            items = List.copyOf(items);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.order(this);
        }
    }

    /** Left sides, each to be paired with a right side; a right side may serve several times or never. */
    public record Pairs(List<Shown> lefts, List<Shown> rights) implements Form {
        public Pairs {
            lefts = List.copyOf(lefts);
            rights = List.copyOf(rights);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.pairs(this);
        }
    }

    /**
     * A text with gaps.
     *
     * @param words the text around the gaps, one piece more than there are gaps
     */
    public record Gaps(List<String> words, List<Blank> blanks) implements Form {
        public Gaps {
            words = List.copyOf(words);
            blanks = List.copyOf(blanks);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.gaps(this);
        }
    }

    /**
     * One gap.
     *
     * @param id what a response names it by
     * @param kind choice, or what is typed
     * @param options what there is to choose from; empty where something is typed
     */
    public record Blank(String id, Kind kind, List<Shown> options) {
        public Blank {
            options = List.copyOf(options);
        }
    }
}
