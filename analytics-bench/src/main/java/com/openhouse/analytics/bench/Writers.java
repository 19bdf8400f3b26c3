package com.openhouse.analytics.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** What the existing application's inserts cost more with all that the product adds; the product itself stands still. */
final class Writers {

    /** Short ones, as what the disk takes drifts. */
    private static final int ROUNDS = 500;

    private static final int COMMITS = 40;
    private static final int BULK = 20_000;

    private final Run run;
    private final Database before;

    /** @param before the same data as the existing application knows it */
    Writers(Run run, Database before) {
        this.run = run;
        this.before = before;
    }

    void measure() throws Exception {
        slowDown("one message a transaction", COMMITS, true);
        slowDown("20,000 messages a transaction", BULK, false);
    }

    private void slowDown(String name, int rows, boolean commitEach) throws Exception {
        try (Connection plain = before.connect();
                Connection added = run.database().connect()) {
            insert(plain, rows, commitEach);
            insert(added, rows, commitEach);
            InTurns turns = InTurns.of(
                    ROUNDS,
                    6 * run.seconds(),
                    () -> insert(plain, rows, commitEach),
                    () -> insert(added, rows, commitEach));
            run.report()
                    .add(turns.figure("Existing writers", "slow-down, " + name)
                            .noted("fsync on")
                            .atMost(5));
        }
    }

    private int insert(Connection connection, int rows, boolean commitEach) throws SQLException {
        connection.setAutoCommit(commitEach);
        String sql = run.data().sql("sql/insert-message.sql");
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < rows; i++) {
                statement.setLong(1, 1 + (i * 7919L) % run.size().units());
                if (commitEach) {
                    statement.executeUpdate();
                } else {
                    statement.addBatch();
                }
            }
            if (!commitEach) {
                statement.executeBatch();
                connection.commit();
            }
        }
        return rows;
    }
}
