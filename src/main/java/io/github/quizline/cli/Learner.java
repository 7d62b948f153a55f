package io.github.quizline.cli;

import io.github.quizline.progress.Folders;
import io.github.quizline.progress.Preferences;
import io.github.quizline.progress.PreferencesFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Who sits, how they like to, and where that is kept.
 *
 * @param options those by which the same is meant once more
 */
record Learner(String name, Preferences preferences, Path store, List<String> options) {

    private static final String LEARNER = "--learner";

    /** Who is meant by some options; what they leave open is as the learner prefers, or as the system has it. */
    static Learner of(Shell shell, StoreOptions options) {
        Preferences preferences = preferencesFile(shell).read();
        String name = options.learner().orElseGet(() -> nameOf(preferences));
        Path store = options.store()
                .map(shell.folder()::resolve)
                .orElseGet(() -> folders(shell).store());
        return new Learner(name, preferences, store.toAbsolutePath(), again(options));
    }

    /** The same learner, who now prefers something else, a name perhaps. */
    Learner with(Preferences changed) {
        boolean named = options.contains(LEARNER);
        return new Learner(named ? name : nameOf(changed), changed, store, options);
    }

    /** Where preferences are kept. */
    static PreferencesFile preferencesFile(Shell shell) {
        return new PreferencesFile(folders(shell).preferences());
    }

    private static String nameOf(Preferences preferences) {
        return preferences.learner().isEmpty() ? System.getProperty("user.name", "") : preferences.learner();
    }

    private static List<String> again(StoreOptions options) {
        List<String> again = new ArrayList<>();
        options.learner().ifPresent(name -> again.addAll(List.of(LEARNER, name)));
        options.store().ifPresent(file -> again.addAll(List.of("--store", file.toString())));
        return List.copyOf(again);
    }

    private static Folders folders(Shell shell) {
        String home = shell.environment().getOrDefault("HOME", "");
        return Folders.of(
                shell.environment(),
                System.getProperty("os.name", ""),
                Path.of(home.isEmpty() ? System.getProperty("user.home", "") : home));
    }
}
