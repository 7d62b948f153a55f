package io.github.quizline.quiz;

import java.util.Optional;

/** What is expected of a learner who types one term: the whole of a question, a gap, or an item of a list. */
public sealed interface Expected {

    /** A word or phrase, with nothing else said. */
    static Expected text(String answer) {
        return new Term(Answers.of(answer));
    }

    /** A person's name, its given name first. */
    static Expected name(String answer) {
        return new Name(Answers.of(answer), NameOrder.GIVEN_FIRST, Optional.empty());
    }

    /** A person's name, its family name first, such as {@code Chun Hae-sung}. */
    static Expected familyFirst(String answer) {
        return new Name(Answers.of(answer), NameOrder.FAMILY_FIRST, Optional.empty());
    }

    /** The name of a place. */
    static Expected place(String answer) {
        return new Place(Answers.of(answer));
    }

    /** The title of a work. */
    static Expected title(String answer) {
        return new Title(Answers.of(answer));
    }

    /** A number or range as a learner may type it, without tolerance. */
    static Expected number(String answer) {
        return new Numeric(Answers.of(answer), Tolerance.NONE, "", false);
    }

    /** A date as a learner may type it, as exact as it is written or asked for. */
    static Expected date(String answer) {
        return new Dated(Answers.of(answer), Optional.empty());
    }

    /** What its author lists as right, as far right, and wrong. */
    Answers answers();

    /** The typed kind it is. */
    Kind kind();

    /** Calls the one method of {@code cases} that fits this kind. */
    <R> R match(Cases<R> cases);

    /** One method for each kind, so that a new kind does not compile until every user answers it. */
    interface Cases<R> {
        R term(Term expected);

        R name(Name expected);

        R place(Place expected);

        R title(Title expected);

        R numeric(Numeric expected);

        R dated(Dated expected);
    }

    /** A word or phrase. */
    record Term(Answers answers) implements Expected {
        @Override
        public Kind kind() {
            return Kind.TEXT;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.term(this);
        }
    }

    /**
     * The name of a person.
     *
     * @param order which part of the answer, as written, comes first
     * @param require the part that must be given; empty means by the customs of names
     */
    record Name(Answers answers, NameOrder order, Optional<NamePart> require) implements Expected {
        @Override
        public Kind kind() {
            return Kind.NAME;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.name(this);
        }
    }

    /** The name of a place. */
    record Place(Answers answers) implements Expected {
        @Override
        public Kind kind() {
            return Kind.PLACE;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.place(this);
        }
    }

    /** The title of a work. */
    record Title(Answers answers) implements Expected {
        @Override
        public Kind kind() {
            return Kind.TITLE;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.title(this);
        }
    }

    /**
     * A number, or a range of which both ends are wanted; its answers are written as a learner may type them.
     *
     * @param unit the unit of answers that name none; empty if there is none
     * @param unitRequired whether a learner must name the unit
     */
    record Numeric(Answers answers, Tolerance tolerance, String unit, boolean unitRequired) implements Expected {
        @Override
        public Kind kind() {
            return Kind.NUMBER;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.numeric(this);
        }
    }

    /**
     * A date, written as a learner may type it.
     *
     * @param precision how exact it is wanted; empty means as the question asks or the answer is written
     */
    record Dated(Answers answers, Optional<Precision> precision) implements Expected {
        @Override
        public Kind kind() {
            return Kind.DATE;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.dated(this);
        }
    }
}
