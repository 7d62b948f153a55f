package io.github.quizline.grade;

import io.github.quizline.quiz.Response;

/** Judges responses to one question. */
interface QuestionJudge {

    /** The verdict on a response that is not skipped and has the shape of the question. */
    Verdict judge(Response response);
}
