package io.github.quizline.terminal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Quizzes at hand, of each sort once. */
final class Shelves {

    static final Offer OFFICE = new Offer(
            "office.yaml",
            "The liaison office, 남북공동연락사무소",
            7,
            Optional.of(new Offer.Past(4.5, 7, Optional.of(true), LocalDate.of(2026, 1, 1))),
            Optional.of(new Offer.Unfinished(2, 7, LocalDate.of(2026, 1, 2))),
            false);

    static final Offer RIVERS = new Offer(
            "quizzes/rivers.yaml",
            "Rivers of *Perú*",
            1,
            Optional.of(new Offer.Past(0, 1, Optional.of(false), LocalDate.of(2025, 12, 31))),
            Optional.empty(),
            false);

    static final Offer TOWNS = new Offer(
            "towns.yaml",
            "개성 시험",
            2,
            Optional.of(new Offer.Past(1, 2, Optional.empty(), LocalDate.of(2025, 12, 31))),
            Optional.empty(),
            false);

    static final Offer OLD_TOWNS = new Offer("old/towns.yaml", "개성 시험", 2, Optional.empty(), Optional.empty(), false);

    static final Offer BROKEN = Offer.broken("broken.yaml");

    static final List<Offer> ALL = List.of(OFFICE, RIVERS, TOWNS, OLD_TOWNS, BROKEN);

    private Shelves() {}
}
