package io.github.quizline.check;

/** Looks for flaws that show in one question alone. */
interface ItemRule {

    void look(Item item, Findings findings);
}
