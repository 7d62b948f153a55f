package io.github.quizline.progress;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The form of the store. Each version is made from the one before it by a script; a store that is older is brought to the
 * newest, all at once or not at all.
 *
 * @param scripts the first makes version 1 from nothing
 */
record Schema(List<String> scripts) {

    /** The version that this program reads and writes. */
    private static final int NEWEST = 1;

    Schema {
        scripts = List.copyOf(scripts);
    }

    /** The form that this program knows. */
    static Schema ofProgram() {
        List<String> scripts = new ArrayList<>();
        for (int version = 1; version <= NEWEST; version++) {
            scripts.add(script("schema/" + version + ".sql"));
        }
        return new Schema(scripts);
    }

    int version() {
        return scripts.size();
    }

    /** Brings a store to the newest version. To be called in a transaction. */
    void migrate(Connection connection, int from) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String script : scripts.subList(from, scripts.size())) {
                statement.executeUpdate(script);
            }
            statement.executeUpdate("PRAGMA user_version = " + version());
        }
    }

    private static String script(String name) {
        try (InputStream script = Schema.class.getResourceAsStream(name)) {
            if (script == null) {
                throw new IllegalStateException("the program lacks its part " + name);
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the program cannot read its part " + name, e);
        }
    }
}
