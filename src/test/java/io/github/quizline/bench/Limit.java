package io.github.quizline.bench;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How long one call of a benchmark may take: so many times as long as another benchmark of its class, or so many microseconds. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Limit {

    /** The method of the same class that it is compared with; empty if it is held to a time. */
    String peer() default "";

    /** Which of the times measured is held to it, such as 99 for the slowest call in a hundred; 0 for their mean. */
    int percentile() default 0;

    /**
     * How many times as much it has to do as its peer. If that is told, what is held to the limit is the exponent by which
     * the time grows with what there is to do: 1 where it grows alike.
     */
    double work() default 0;

    /** How many times as long as its peer it may take or, without a peer, how many microseconds. */
    double atMost();
}
