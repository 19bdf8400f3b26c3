package com.openhouse.analytics.persistence.rows;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.annotation.PreDestroy;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads the longest part of an answer on a second connection while the first one reads the rest, both in one snapshot. Few parts are read so
 * at a time, so that those who hold a first connection never wait for one another; without a free place or a second connection the part is read after the rest.
 */
@Component
public final class Beside {

    private static final int MOST = 2;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();
    private final Semaphore places;

    Beside(PlatformTransactionManager transactions, DataSource pool) throws SQLException {
        this.jdbc = new JdbcTemplate(pool);
        this.transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
        this.places = new Semaphore(Math.min(MOST, connections(pool) / 3));
        threads.setThreadNamePrefix("beside-");
        threads.setCorePoolSize(MOST);
        threads.setAllowCoreThreadTimeOut(true);
        threads.setDaemon(true);
        threads.initialize();
    }

    private static int connections(DataSource pool) throws SQLException {
        return pool.isWrapperFor(HikariDataSource.class)
                ? pool.unwrap(HikariDataSource.class).getMaximumPoolSize()
                : 0;
    }

    /**
     * Begins to read a part; needs a transaction of one snapshot around it.
     *
     * @param part runs in a transaction of its own thread, or, when the result is asked for, in that of the caller
     * @return waits for the part, and fails as it does
     */
    public <T> Supplier<T> read(Supplier<T> part) {
        if (!places.tryAcquire()) {
            return part;
        }
        Supplier<T> carried = FactSource.carried(part);
        CompletableFuture<Optional<T>> reading;
        try {
            String snapshot = jdbc.queryForObject("select pg_export_snapshot()", String.class);
            reading = CompletableFuture.supplyAsync(() -> within(snapshot, carried), threads);
        } catch (RuntimeException failure) {
            places.release();
            throw failure;
        }
        reading.whenComplete((result, failure) -> places.release());
        return () -> OtherThread.await(reading).orElseGet(part);
    }

    /** Empty where it did not come to reading. */
    private <T> Optional<T> within(String snapshot, Supplier<T> part) {
        AtomicBoolean adopted = new AtomicBoolean();
        try {
            return transaction.execute(status -> {
                // Told to the connection by Spring, the level would take three round trips of its own.
                jdbc.execute(
                        "set transaction isolation level repeatable read; set transaction snapshot '" + snapshot + "'");
                adopted.set(true);
                return Optional.of(part.get());
            });
        } catch (RuntimeException failure) {
            if (adopted.get()) {
                throw failure;
            }
            return Optional.empty();
        }
    }

    @PreDestroy
    void end() {
        threads.shutdown();
    }
}
