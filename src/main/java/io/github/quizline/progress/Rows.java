package io.github.quizline.progress;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Asks tables by SQL in which {@code ?} stands for a value. */
record Rows(Connection tables) {

    /** Makes something of one row. */
    @FunctionalInterface
    interface Reader<R> {
        R read(ResultSet row) throws SQLException;
    }

    /** What is made of each row that a query gives. */
    <R> List<R> list(String sql, Reader<R> reader, Object... values) throws SQLException {
        try (PreparedStatement statement = statement(sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<R> list = new ArrayList<>();
            while (rows.next()) {
                list.add(reader.read(rows));
            }
            return list;
        }
    }

    /** Changes rows, and tells how many. */
    int change(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = statement(sql, values)) {
            return statement.executeUpdate();
        }
    }

    /** Adds a row, and gives its id. */
    long add(String sql, Object... values) throws SQLException {
        change(sql, values);
        return list("SELECT last_insert_rowid()", row -> row.getLong(1)).get(0);
    }

    private PreparedStatement statement(String sql, Object... values) throws SQLException {
        PreparedStatement statement = tables.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
