package io.github.quizline.terminal;

import java.util.Optional;
import java.util.function.Supplier;

/** Shows a quiz to its author. */
public final class Preview {

    private Preview() {}

    /** Shows it once, line by line. */
    public static void print(Previewed previewed, boolean withKeys, PlainTerminal terminal) {
        PlainPage page = terminal.page();
        new PreviewPage(page, withKeys).show(previewed, () -> {});
        page.gap();
        page.show();
    }

    /**
     * Shows it on a full screen until its author has seen enough.
     *
     * @param changes what there is to be seen now, if that has changed since it was last asked
     */
    public static void show(Previewed previewed, Supplier<Optional<Previewed>> changes, Screen screen) {
        screen.ask(PreviewScene.begin(previewed, changes));
    }
}
