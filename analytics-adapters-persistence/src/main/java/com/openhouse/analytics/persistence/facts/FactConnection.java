package com.openhouse.analytics.persistence.facts;

import com.openhouse.analytics.persistence.isolation.DatabaseRole;
import com.openhouse.analytics.persistence.isolation.Isolation;
import com.openhouse.analytics.persistence.time.KnownZones;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The one connection of a run, with a lock that other instances wait for and that ends with the connection. */
final class FactConnection implements AutoCloseable {

    private static final long LOCK = 0x6f68_6661_6374_73L;

    private static final String LOCK_TIMEOUT = "55P03";

    /** To compare or add up millions of facts takes minutes, more than connections of requests wait for; the pool sets its own again. */
    private static final int LONGEST_STATEMENT_MILLIS =
            (int) Duration.ofHours(1).toMillis();

    private final DataSource dataSource;
    private final Connection connection;
    private final Isolation isolation;
    private final JdbcClient client;
    private final TransactionTemplate transaction;
    private final TransactionTemplate statement;

    private FactConnection(DataSource dataSource, Connection connection, Isolation isolation) {
        var single = new SingleConnectionDataSource(connection, true);
        var manager = new JdbcTransactionManager(single);
        this.dataSource = dataSource;
        this.connection = connection;
        this.isolation = isolation;
        this.client = JdbcClient.create(single);
        this.transaction = new TransactionTemplate(manager);
        this.statement = new TransactionTemplate(manager);
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        statement.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    static FactConnection of(DataSource dataSource, Isolation isolation) {
        try {
            Connection connection = dataSource.getConnection();
            makeReady(connection, isolation);
            return new FactConnection(dataSource, connection, isolation);
        } catch (SQLException e) {
            throw new CannotGetJdbcConnectionException("No connection to keep facts with", e);
        }
    }

    /** Gives it back when it cannot be made ready. */
    private static void makeReady(Connection connection, Isolation isolation) throws SQLException {
        try {
            connection.setNetworkTimeout(Runnable::run, LONGEST_STATEMENT_MILLIS);
            isolation.takeOn(connection, DatabaseRole.MAINTAINER);
        } catch (SQLException e) {
            JdbcUtils.closeConnection(connection);
            throw e;
        }
    }

    /** A second one, to be closed by who asks for it. */
    FactConnection another() {
        return of(dataSource, isolation);
    }

    FactSql sql() {
        return new FactSql(client);
    }

    Progress progress(RollupRules rules) {
        return Progress.of(sql(), rules);
    }

    boolean isIdle(RollupRules rules) {
        return Progress.isIdle(sql(), rules);
    }

    KnownZones knownZones() {
        return KnownZones.of(sql().serverZones());
    }

    /** False when another instance is still at work after this time. */
    boolean lock(long seconds) {
        try {
            transaction.executeWithoutResult(status -> {
                client.sql("set local lock_timeout = " + seconds * 1000).update();
                client.sql("select pg_advisory_lock(" + LOCK + ")").query().singleRow();
            });
            return true;
        } catch (DataAccessException e) {
            if (e.getRootCause() instanceof SQLException cause && LOCK_TIMEOUT.equals(cause.getSQLState())) {
                return false;
            }
            throw e;
        }
    }

    /** False when something is left to do. */
    boolean run(boolean thorough, RollupRules rules, BooleanSupplier timeLeft) {
        return locked(() -> {
            boolean followed = thorough && ChunkRun.isBehind(sql())
                    ? followBesideChunks(rules, timeLeft)
                    : follow(thorough, rules, timeLeft);
            var places = new PlaceRun(sql(), this::inTransaction);
            if (thorough || places.replaced()) {
                places.follow();
            }
            return followed;
        });
    }

    /** Nothing is made from both, and to count the chunks of a new installation takes seconds, in which facts go on being made. */
    private boolean followBesideChunks(RollupRules rules, BooleanSupplier timeLeft) {
        var followed = new AtomicBoolean();
        var counting = new AtomicBoolean();
        TwoConnections.run(
                this,
                facts -> followed.set(facts.follow(true, rules, () -> counting.get() || timeLeft.getAsBoolean())),
                chunks -> chunks.followChunks(counting));
        return followed.get();
    }

    private void followChunks(AtomicBoolean counting) {
        counting.set(true);
        try {
            new ChunkRun(sql(), this::inTransaction).follow();
        } finally {
            counting.set(false);
        }
    }

    private boolean follow(boolean thorough, RollupRules rules, BooleanSupplier timeLeft) {
        var sql = sql();
        return new FactRun(sql, this::inTransaction, new History(this), thorough).follow(timeLeft)
                && (thorough ? followAll(sql, rules, timeLeft) : followWhatIsSmall(sql, rules));
    }

    private boolean followAll(FactSql sql, RollupRules rules, BooleanSupplier timeLeft) {
        boolean rolled = new RollupRun(this, rules, true).follow(timeLeft)
                && new MonthRun(sql, this::inTransaction, rules).follow()
                && new MuchAskedRun(sql, this::inTransaction, rules).follow();
        new EntryRun(sql, this::inTransaction).follow(timeLeft);
        new RatingRun(sql, this::inTransaction).follow();
        return rolled;
    }

    /** Until the timer comes to it, figures of what is not rolled up are made from the facts. */
    private boolean followWhatIsSmall(FactSql sql, RollupRules rules) {
        return !Watched.MESSAGES.in(sql.watched("facts")).small()
                || new RollupRun(this, rules, false).follow(() -> true);
    }

    List<UUID> tenants() {
        return sql().tenants();
    }

    /** Tells of how many developments the sums of chunks were not what the chunks say and have been mended. */
    long mendChunks(boolean suspected) {
        return new ChunkRun(sql(), this::inTransaction).mend(suspected);
    }

    /** Tells how many ratings were not told as they are and have been mended. */
    long mendRatings() {
        return new RatingRun(sql(), this::inTransaction).mend();
    }

    /** Tells how many counts of homes and homeowners were wrong and have been mended. */
    long mendPlaces() {
        return new PlaceRun(sql(), this::inTransaction).mend();
    }

    int forget(Collection<SpellingId> spellings) {
        return inTransaction(() -> sql().forget(spellings));
    }

    /** Runs a step and lets go of the lock. */
    <T> T locked(Supplier<T> step) {
        try {
            return step.get();
        } finally {
            client.sql("select pg_advisory_unlock(" + LOCK + ")").query().singleRow();
        }
    }

    <T extends @Nullable Object> T inTransaction(Supplier<T> step) {
        return transaction.execute(status -> {
            set("statement_timeout = 0", "synchronous_commit = off", "jit = off");
            return step.get();
        });
    }

    /** Each statement sees what others have committed before it, and waits for them where they meet. */
    <T> T besideAnother(Function<FactSql, T> step) {
        return statement.execute(status -> {
            set("statement_timeout = 0", "lock_timeout = 0", "synchronous_commit = off", "jit = off");
            return step.apply(sql());
        });
    }

    /** For a statement that is run over and over, so that one plan is made for all. */
    <T> T inOneStatement(Function<FactSql, T> step) {
        return besideAnother(sql -> {
            set("plan_cache_mode = force_generic_plan");
            return step.apply(sql);
        });
    }

    /** A commit that a crash loses is made once more by the next run, so none waits for the disk. */
    private void set(String... settings) {
        client.sql("set local " + String.join("; set local ", settings)).update();
    }

    /** With the rights of the user who signed in, who may own the tables of facts. */
    <T> T asLogin(Function<FactSql, T> step) {
        return as(DatabaseRole.LOGIN, () -> besideAnother(step));
    }

    private <T> T as(DatabaseRole role, Supplier<T> step) {
        try {
            isolation.takeOn(connection, role);
            try {
                return step.get();
            } finally {
                isolation.takeOn(connection, DatabaseRole.MAINTAINER);
            }
        } catch (SQLException e) {
            throw new CannotGetJdbcConnectionException("The connection to keep facts with takes on no other role", e);
        }
    }

    @Override
    public void close() {
        try (connection) {
            isolation.takeOn(connection, DatabaseRole.WRITER);
        } catch (SQLException e) {
            throw new CannotGetJdbcConnectionException("The connection to keep facts with does not close", e);
        }
    }
}
