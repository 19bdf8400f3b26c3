package com.openhouse.analytics.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.Callable;

/**
 * What the existing application's inserts cost more with all that the product adds; the product itself stands still. Both write to fresh copies
 * of the same data, so that nothing else tells them apart: how full pages are, what is in memory, what the log holds already.
 */
final class Writers {

    private static final int ROUNDS = 500;

    /** Of one commit each, as what the disk takes drifts; an even number, as every other pair is first. */
    private static final int TURNS = 40;

    /** Few enough for many turns. */
    private static final int BULK = 2_000;

    private static final String BEFORE = "bench_before";
    private static final String AFTER = "bench_after";

    private final Run run;
    private final String template;
    private long written;

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
            slowDown("2,000 messages a transaction", before, after, BULK, 2);
            slowDown("one message a transaction", before, after, 1, TURNS);
        } finally {
            run.server().drop(BEFORE);
            run.server().drop(AFTER);
        }
    }

    private void slowDown(String name, Database before, Database after, int rows, int turns) throws Exception {
        try (Connection plain = before.connect();
                Connection added = after.connect();
                PreparedStatement plainly = prepare(plain, rows);
                PreparedStatement additionally = prepare(added, rows)) {
            Callable<?> plainTurn = () -> insert(plainly, rows);
            Callable<?> addedTurn = () -> insert(additionally, rows);
            InTurns.of(ROUNDS, turns, run.seconds(), plainTurn, addedTurn);
            InTurns measured = InTurns.of(ROUNDS, turns, 12 * run.seconds(), plainTurn, addedTurn);
            run.report()
                    .add(measured.figure("Existing writers", "slow-down, " + name)
                            .noted("fsync on")
                            .atMost(5));
        }
    }

    private PreparedStatement prepare(Connection connection, int rows) throws SQLException {
        connection.setAutoCommit(rows == 1);
        return connection.prepareStatement(run.data().sql("sql/insert-message.sql"));
    }

    private int insert(PreparedStatement statement, int rows) throws SQLException {
        if (rows == 1) {
            statement.setLong(1, nextUnit());
            return statement.executeUpdate();
        }
        for (int i = 0; i < rows; i++) {
            statement.setLong(1, nextUnit());
            statement.addBatch();
        }
        statement.executeBatch();
        statement.getConnection().commit();
        return rows;
    }

    private long nextUnit() {
        return 1 + (written++ * 7919L) % run.size().units();
    }
}
