package io.github.quizline.progress;

import io.github.quizline.progress.StoreException.Why;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * A file of SQLite that is ours, sound, and in the newest form. What is none of these is not written to. All that goes wrong
 * with it is told in a sentence.
 */
final class Database implements AutoCloseable {

    /** Marks a file as ours: "Qzln". */
    private static final int APPLICATION = 0x517a6c6e;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path file;
    private final Connection connection;

    Database(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** Opens a file, which is made if there is none. */
    static Database open(Path file) throws StoreException {
        return open(file, Schema.ofProgram(), PATIENCE);
    }

    /** @param patience how long to wait where another process is writing */
    static Database open(Path file, Schema schema, Duration patience) throws StoreException {
        if (Files.isDirectory(file)) {
            throw new StoreException(Why.FOREIGN, file.toString());
        }
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                PrivateFiles.makeFolder(folder);
            }
            if (Files.exists(file)) {
                // What may be damaged or foreign is opened so that not even its end is tidied up.
                try (Database found = new Database(file, Driver.connect(file, false, patience))) {
                    found.examine(schema);
                }
            } else {
                PrivateFiles.makeFile(file);
            }
            Database database = new Database(file, Driver.connect(file, true, patience));
            try {
                database.prepare(schema);
                return database;
            } catch (StoreException e) {
                database.close();
                throw e;
            }
        } catch (SQLException e) {
            throw failure(file, e);
        } catch (StoreException e) {
            throw e;
        } catch (IOException e) {
            throw new StoreException(Why.READ_ONLY, file.toString());
        } catch (LinkageError e) {
            throw new StoreException(Why.NO_DRIVER);
        }
    }

    /** Something to do with the tables. */
    @FunctionalInterface
    interface Work<R> {
        R on(Connection connection) throws SQLException, StoreException;
    }

    /** Looks at the tables as they are at one moment. */
    <R> R read(Work<R> work) throws StoreException {
        return transaction("BEGIN", work);
    }

    /** Changes the tables: wholly, and for good when this returns, or not at all. */
    <R> R write(Work<R> work) throws StoreException {
        return transaction("BEGIN IMMEDIATE", work);
    }

    /** Sees to it that what is deleted from now on cannot be read from the file any more. */
    void overwriteWhatIsDeleted() throws StoreException {
        ask("PRAGMA secure_delete = ON");
    }

    /** Brings what was written into the file itself and empties the log beside it, as far as nobody is reading. */
    void settle() throws StoreException {
        ask("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    private void ask(String pragma) throws StoreException {
        try {
            text(connection, pragma);
        } catch (SQLException e) {
            throw failure(file, e);
        }
    }

    Path file() {
        return file;
    }

    /** What of the file is not as it was written. */
    StoreException damaged(String what) {
        return new StoreException(Why.DAMAGED, file.toString(), what);
    }

    @Override
    public void close() throws StoreException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failure(file, e);
        }
    }

    private void examine(Schema schema) throws StoreException {
        int version = versionOf(schema);
        if (version > 0) {
            String health = read(tables -> text(tables, "PRAGMA quick_check(1)"));
            if (!health.equals("ok")) {
                throw damaged(Sentences.of("damaged.pages"));
            }
        }
    }

    private void prepare(Schema schema) throws StoreException {
        if (versionOf(schema) < schema.version()) {
            write(tables -> {
                // Another process may have come first.
                int version = versionIn(tables, schema);
                if (version < schema.version()) {
                    schema.migrate(tables, version);
                    execute(tables, "PRAGMA application_id = " + APPLICATION);
                }
                return version;
            });
        }
        try {
            // With a log of its own, who reads and who writes do not wait for each other.
            if (!text(connection, "PRAGMA journal_mode").equals("wal")) {
                text(connection, "PRAGMA journal_mode = WAL");
            }
        } catch (SQLException e) {
            // Another process is at it; it is a matter of speed only.
            if (failure(file, e).why() != Why.BUSY) {
                throw failure(file, e);
            }
        }
    }

    private int versionOf(Schema schema) throws StoreException {
        return read(tables -> versionIn(tables, schema));
    }

    /** The version of the form; 0 of an empty file. */
    private int versionIn(Connection tables, Schema schema) throws SQLException, StoreException {
        int application = number(tables, "PRAGMA application_id");
        int version = number(tables, "PRAGMA user_version");
        boolean empty = number(tables, "SELECT count(*) FROM sqlite_master") == 0;
        if (application != APPLICATION && !(empty && application == 0 && version == 0)) {
            throw new StoreException(Why.FOREIGN, file.toString());
        }
        if (version > schema.version()) {
            throw new StoreException(Why.NEWER, file.toString());
        }
        return version;
    }

    private <R> R transaction(String begin, Work<R> work) throws StoreException {
        try {
            execute(connection, begin);
            try {
                R result = work.on(connection);
                execute(connection, "COMMIT");
                return result;
            } catch (SQLException | StoreException | RuntimeException e) {
                undo();
                throw e;
            }
        } catch (SQLException e) {
            throw failure(file, e);
        }
    }

    private void undo() {
        try {
            execute(connection, "ROLLBACK");
        } catch (SQLException e) {
            // After some failures SQLite has undone it by itself; why it failed is told already.
            return;
        }
    }

    /** Why SQLite could not do something, in a sentence. Its own words are for where there is no better one. */
    static StoreException failure(Path file, SQLException e) {
        Why why = switch (e.getErrorCode() & 0xff) {
            case 5, 6 -> Why.BUSY;
            case 3, 8, 14, 23 -> Why.READ_ONLY;
            case 11, 26 -> Why.DAMAGED;
            case 13 -> Why.FULL;
            default -> Why.BROKEN;
        };
        String words = why == Why.DAMAGED
                ? Sentences.of("damaged.pages")
                : String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
        return new StoreException(why, file.toString(), words);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "";
        }
    }

    private static int number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }
}
