package com.openhouse.analytics.app.demo;

import java.sql.Connection;
import java.sql.SQLException;

/** All of it or nothing, on a connection that is handed back as it came. */
final class Transaction {

    /** Work on a connection. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private Transaction() {}

    static <T> T of(Connection connection, Work<T> work) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            T result = work.on(connection);
            connection.commit();
            return result;
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(autoCommit);
        }
    }
}
