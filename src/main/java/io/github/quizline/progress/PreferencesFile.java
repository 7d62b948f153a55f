package io.github.quizline.progress;

import io.github.quizline.session.ExtraTime;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The file of a learner's {@link Preferences}: lines such as {@code learner = Anna}, in UTF-8. Lines that say something
 * else are left as they are.
 *
 * <p>{@code plain} and {@code timer-hidden} are {@code true} or {@code false}, {@code width} is a number, {@code
 * extra-time} is a factor from 1 to 3 or {@code unlimited}. What is missing, or is none of these, is as by default.
 */
public final class PreferencesFile {

    private static final String UNLIMITED = "unlimited";

    /** More is no file of preferences. */
    private static final long LARGEST = 1 << 20;

    private final Path file;

    public PreferencesFile(Path file) {
        this.file = file;
    }

    /** Whether there is such a file. */
    public boolean exists() {
        return Files.exists(file);
    }

    /** What the file says; a file that is not there, or cannot be read, says nothing. */
    public Preferences read() {
        Map<String, String> values = new HashMap<>();
        for (String line : linesIfAny()) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                values.put(
                        line.substring(0, equals).strip(),
                        line.substring(equals + 1).strip());
            }
        }
        return new Preferences(
                Boolean.parseBoolean(values.get("plain")),
                width(values.getOrDefault("width", "")),
                extraTime(values.getOrDefault("extra-time", "")),
                Boolean.parseBoolean(values.get("timer-hidden")),
                values.getOrDefault("learner", ""));
    }

    /**
     * Writes preferences: all of them, or, if that fails, none.
     *
     * @throws IOException if the file cannot be written; it is then as it was
     */
    public void write(Preferences preferences) throws IOException {
        Map<String, String> values = values(preferences);
        List<String> lines = new ArrayList<>();
        for (String line : lines()) {
            int equals = line.indexOf('=');
            String key = equals > 0 ? line.substring(0, equals).strip() : "";
            if (values.containsKey(key)) {
                lines.add(key + " = " + values.remove(key));
            } else if (!values(preferences).containsKey(key)) {
                lines.add(line);
            }
        }
        values.forEach((key, value) -> lines.add(key + " = " + value));
        replace(String.join("\n", lines) + "\n");
    }

    private static Map<String, String> values(Preferences preferences) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("plain", String.valueOf(preferences.plain()));
        values.put(
                "width",
                preferences.width().isPresent() ? "" + preferences.width().getAsInt() : "");
        OptionalDouble factor = preferences.extraTime().factor();
        values.put("extra-time", factor.isPresent() ? String.valueOf(factor.getAsDouble()) : UNLIMITED);
        values.put("timer-hidden", String.valueOf(preferences.timerHidden()));
        values.put("learner", preferences.learner());
        return values;
    }

    private static OptionalInt width(String value) {
        if (!value.matches("[0-9]{1,4}")) {
            return OptionalInt.empty();
        }
        int width = Integer.parseInt(value);
        return width >= Preferences.NARROWEST && width <= Preferences.WIDEST
                ? OptionalInt.of(width)
                : OptionalInt.empty();
    }

    private static ExtraTime extraTime(String value) {
        if (value.toLowerCase(Locale.ROOT).equals(UNLIMITED)) {
            return ExtraTime.UNLIMITED;
        }
        boolean fits = value.matches("[12](\\.[0-9]{1,9})?|3(\\.0{1,9})?");
        return fits ? ExtraTime.times(Double.parseDouble(value)) : ExtraTime.NONE;
    }

    private List<String> linesIfAny() {
        try {
            return lines();
        } catch (IOException e) {
            return List.of();
        }
    }

    private List<String> lines() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
            throw new IOException(file + " is no file of preferences");
        }
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private void replace(String text) throws IOException {
        // A link leads to the file that is meant.
        Path target = Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? file.toRealPath() : file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null) {
            throw new IOException("no file: " + file);
        }
        PrivateFiles.makeFolder(folder);
        Path written = Files.createTempFile(folder, "preferences", ".new");
        try {
            Files.writeString(written, text);
            try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            try {
                Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(written);
        }
    }
}
