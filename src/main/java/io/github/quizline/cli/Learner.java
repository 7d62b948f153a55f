package io.github.quizline.cli;

import io.github.quizline.progress.Folders;
import io.github.quizline.progress.Preferences;
import io.github.quizline.progress.PreferencesFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who sits, how they like to, and where that is kept.
 *
 * @param options those by which the same is meant once more
 */
record Learner(String name, Preferences preferences, Path store, List<String> options) {

    /** Who is meant by some options; what they leave open is as the learner prefers, or as the system has it. */
    static Learner of(Shell shell, StoreOptions options) {
        Folders folders = folders(shell);
        Preferences preferences = new PreferencesFile(folders.preferences()).read();
        String name = options.learner()
                .or(() -> Optional.of(preferences.learner()).filter(preferred -> !preferred.isEmpty()))
                .orElseGet(() -> System.getProperty("user.name", ""));
        Path store = options.store().map(shell.folder()::resolve).orElseGet(folders::store);
        return new Learner(name, preferences, store.toAbsolutePath(), again(options));
    }

    private static List<String> again(StoreOptions options) {
        List<String> again = new ArrayList<>();
        options.learner().ifPresent(name -> again.addAll(List.of("--learner", name)));
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
