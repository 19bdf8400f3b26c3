package com.openhouse.analytics.persistence.facts;

import com.openhouse.analytics.persistence.facts.FactSql.Blocks;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Reads the messages that were there before anybody followed them, and then does once what would cost much with each of
 * them: totals and indexes. Every step is resumed by the next run.
 */
final class History {

    private final FactConnection connection;
    private final FactSql sql;

    History(FactConnection connection) {
        this.connection = connection;
        this.sql = connection.sql();
    }

    /** Comes before the first block of a large table. */
    void begin() {
        connection.asLogin(login -> login.call("defer_indexes"));
    }

    /**
     * Reads on as long as there is time. Each turn of the loop takes a step that need not be taken again, however long it lasts: what is still
     * missing is looked for once all indexes are there, because that alone takes half a minute in a table of ten millions.
     */
    void read(BooleanSupplier timeLeft) {
        for (Blocks at = sql.blocks(); at.left() && timeLeft.getAsBoolean(); at = sql.blocks()) {
            if (at.next() < at.blocks()) {
                long read = new Slices(at).read(connection, timeLeft);
                connection.inTransaction(() -> sql.readOn(read));
            } else if (!buildIndexes(timeLeft)) {
                end();
            }
        }
    }

    private void end() {
        tellPlanner();
        if (!addMissing()) {
            connection.inTransaction(this::complete);
        }
    }

    /** Two at once, each of which keeps one core busy for most of its time. False when none was left to build. */
    private boolean buildIndexes(BooleanSupplier timeLeft) {
        var built = new AtomicBoolean();
        Consumer<FactConnection> one = builder -> {
            while (builder.asLogin(login -> login.call("build_index"))) {
                built.set(true);
                if (!timeLeft.getAsBoolean()) {
                    return;
                }
            }
        };
        TwoConnections.run(connection, one, one);
        return built.get();
    }

    /** A row that moved to a block already read while others were being read is found here; false when there is none. */
    private boolean addMissing() {
        return connection.inTransaction(() -> {
            List<MessageId> missing = sql.messages("missing", Map.of("most", Batches.SIZE));
            sql.run("add", missing);
            return !missing.isEmpty();
        });
    }

    /** Not of a few rows: each tenant would be taken for having one, and the planner looks for a fact among all of its tenant. */
    private void tellPlanner() {
        if (!Watched.MESSAGES.in(sql.watched("facts")).small()) {
            connection.asLogin(login -> login.run("analyze"));
        }
    }

    private int complete() {
        sql.run("forget_totals");
        sql.run("count_all");
        return sql.readOn(null);
    }
}
