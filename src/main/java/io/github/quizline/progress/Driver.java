package io.github.quizline.progress;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.sqlite.JDBC;

/** Where SQLite's own library is called; an app that keeps no sittings need not have it. */
final class Driver {

    private Driver() {}

    /**
     * Connects to a file.
     *
     * @param patience how long to wait where another process is writing
     * @throws LinkageError if the library is not there, or not for this machine
     */
    static Connection connect(Path file, boolean mayWrite, Duration patience) throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("busy_timeout", String.valueOf(patience.toMillis()));
        settings.setProperty("foreign_keys", "true");
        settings.setProperty("synchronous", "FULL");
        if (!mayWrite) {
            // SQLITE_OPEN_READONLY
            settings.setProperty("open_mode", "1");
        }
        return JDBC.createConnection(JDBC.PREFIX + file, settings);
    }
}
