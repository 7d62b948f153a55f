package io.github.quizline.progress;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where a learner's own files are.
 *
 * <p>With {@code QUIZLINE_HOME} all are in that folder. Otherwise they are where the system keeps such things: in {@code
 * XDG_DATA_HOME} and {@code XDG_CONFIG_HOME}, by default {@code .local/share} and {@code .config} of the home folder; on
 * macOS in {@code Library/Application Support}; on Windows in {@code LOCALAPPDATA}.
 *
 * @param data where progress is kept
 * @param settings where preferences are
 */
public record Folders(Path data, Path settings) {

    private static final String OURS = "quizline";

    /**
     * Those of a user.
     *
     * @param system the name of the operating system, as Java has it
     * @param home the home folder
     */
    public static Folders of(Map<String, String> environment, String system, Path home) {
        Optional<Path> ours = absolute(environment, "QUIZLINE_HOME");
        if (ours.isPresent()) {
            return new Folders(ours.get(), ours.get());
        }
        Optional<Path> data = absolute(environment, "XDG_DATA_HOME");
        Optional<Path> settings = absolute(environment, "XDG_CONFIG_HOME");
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            Path support = home.resolve("Library").resolve("Application Support");
            return in(data.orElse(support), settings.orElse(support));
        }
        if (name.startsWith("windows")) {
            Path local = absolute(environment, "LOCALAPPDATA")
                    .orElseGet(() -> home.resolve("AppData").resolve("Local"));
            return in(data.orElse(local), settings.orElse(local));
        }
        return in(
                data.orElseGet(() -> home.resolve(".local").resolve("share")),
                settings.orElseGet(() -> home.resolve(".config")));
    }

    /** The file of the store. */
    public Path store() {
        return data.resolve("progress.db");
    }

    /** The file of the preferences. */
    public Path preferences() {
        return settings.resolve("preferences");
    }

    private static Folders in(Path data, Path settings) {
        return new Folders(data.resolve(OURS), settings.resolve(OURS));
    }

    // The XDG rule: what is not absolute is not meant. For ours, it is relative to where the program was started.
    private static Optional<Path> absolute(Map<String, String> environment, String variable) {
        String value = environment.getOrDefault(variable, "");
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            Path path = Path.of(value);
            boolean isMeant = path.isAbsolute() || variable.equals("QUIZLINE_HOME");
            return isMeant ? Optional.of(path.toAbsolutePath()) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
