package io.github.quizline.grade;

/** The rules by which answers of one kind are judged, beyond being equal to a listed one. */
interface Customs {

    Ruling judge(Candidate typed);
}
