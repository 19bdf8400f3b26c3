package com.openhouse.analytics.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * What the existing application's inserts cost more with all that the product adds; the product itself stands still. Both write to fresh copies
 * of the same data, so that nothing else tells them apart: how full pages are, what is in memory, what the log holds already.
 */
final class Writers {

    /** Short ones, as what the disk takes drifts. */
    private static final int ROUNDS = 500;

    private static final int COMMITS = 40;
    private static final int BULK = 20_000;

    private static final String BEFORE = "bench_before";
    private static final String AFTER = "bench_after";

    private final Run run;
    private final String template;

    /** @param template the data as the existing application knows it */
    Writers(Run run, String template) {
        this.run = run;
        this.template = template;
    }

    void measure() throws Exception {
        try {
            Database before = run.server().copy(template, BEFORE);
            Database after = run.server().copy(template, AFTER);
            run.on(after).start(true).close();
            before.run("vacuum analyze messages");
            after.run("vacuum analyze messages");
            before.run("checkpoint");
            // Many first, after which as much of either is in memory.
            slowDown("20,000 messages a transaction", before, after, BULK, false);
            slowDown("one message a transaction", before, after, COMMITS, true);
        } finally {
            run.server().drop(BEFORE);
            run.server().drop(AFTER);
        }
    }

    private void slowDown(String name, Database before, Database after, int rows, boolean commitEach) throws Exception {
        try (Connection plain = before.connect();
                Connection added = after.connect()) {
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
