package io.github.quizline.grade;

/** The rules by which answers of one kind are judged, beyond being equal to a listed one. */
interface Customs {

    Ruling judge(Candidate typed);

    /** Whether even a listed answer is asked for more, because it lacks a unit that is required. */
    default boolean isLacking(Candidate typed) {
        return false;
    }
}
