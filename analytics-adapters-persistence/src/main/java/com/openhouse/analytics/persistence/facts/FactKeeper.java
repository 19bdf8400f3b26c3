package com.openhouse.analytics.persistence.facts;

import com.openhouse.analytics.domain.system.FactLag;
import com.openhouse.analytics.domain.system.FactProgress;
import com.openhouse.analytics.persistence.isolation.Isolation;
import java.time.Duration;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Brings the facts up to the rows that they are made from: before a figure is computed, and by a timer. One thread of one
 * instance works at a time; the others wait a while and then read what is there.
 */
@Component
class FactKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(FactKeeper.class);
    private static final long PATIENCE_SECONDS = 10;
    private static final long SLICE_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final DataSource dataSource;
    private final Isolation isolation;
    private final ZoneId defaultZone;
    private final long muchAsked;
    private final Duration calm;
    /** Fair, or requests would wait for the timer while it goes on from slice to slice. */
    private final ReentrantLock lock = new ReentrantLock(true);

    private volatile @Nullable RollupRules rules;
    private final LagLog lagLog = new LagLog(LOG);
    private final FactProgress told;
    private volatile boolean failing;

    @Autowired
    FactKeeper(DataSource dataSource, Isolation isolation, ZoneId defaultZone, FactProgress told) {
        this(dataSource, isolation, defaultZone, told, RollupRules.MUCH_ASKED, RollupRules.CALM);
    }

    FactKeeper(
            DataSource dataSource,
            Isolation isolation,
            ZoneId defaultZone,
            FactProgress told,
            long muchAsked,
            Duration calm) {
        this.dataSource = dataSource;
        this.isolation = isolation;
        this.defaultZone = defaultZone;
        this.told = told;
        this.muchAsked = muchAsked;
        this.calm = calm;
    }

    /**
     * Whether figures are to be made from the facts. They hold everything that was committed before, unless so much has come that following it
     * takes longer than anybody waits.
     */
    boolean catchUp() {
        return attempt(() -> switch (progress()) {
            case DONE -> true;
            case BEHIND -> run(false, aWhile()) || progress() != Progress.FAR_BEHIND;
            case FAR_BEHIND -> false;
        });
    }

    private static BooleanSupplier aWhile() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        return () -> System.nanoTime() < end;
    }

    private boolean isIdle() {
        try (FactConnection connection = FactConnection.of(dataSource, isolation)) {
            return connection.isIdle(rules(connection));
        }
    }

    private Progress progress() {
        try (FactConnection connection = FactConnection.of(dataSource, isolation)) {
            return connection.progress(rules(connection));
        }
    }

    /** Looks further than a request may take the time for, and reads the history in slices. */
    @Scheduled(initialDelay = 1_000, fixedDelay = 1_000)
    void follow() {
        boolean left = true;
        while (left && !Thread.currentThread().isInterrupted()) {
            long end = System.nanoTime() + SLICE_NANOS;
            left = !follow(() -> System.nanoTime() < end) && !failing;
            attempt(this::look);
        }
    }

    private boolean look() {
        try (FactConnection connection = FactConnection.of(dataSource, isolation)) {
            FactLag seen = connection.sql().lag();
            told.tell(seen);
            lagLog.tell(seen);
            return true;
        }
    }

    /** What nobody told of, such as a correction of an old message, is found at night. */
    @Scheduled(cron = "0 30 3 * * *", zone = "UTC")
    void reconcile() {
        attempt(() -> {
            long mended = new Reconciliation(dataSource, isolation, defaultZone).run(tenant -> {});
            if (mended > 0) {
                LOG.info("{} facts or sums of facts were not what the messages say and have been made anew", mended);
            }
            return true;
        });
    }

    /** False when it could not be done, or not all of it in this time. */
    boolean follow(BooleanSupplier timeLeft) {
        return attempt(() -> isIdle() || run(true, timeLeft));
    }

    private boolean run(boolean thorough, BooleanSupplier timeLeft) {
        try {
            return lock.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS) && runAlone(thorough, timeLeft);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean runAlone(boolean thorough, BooleanSupplier timeLeft) {
        try (FactConnection connection = FactConnection.of(dataSource, isolation)) {
            return connection.lock(PATIENCE_SECONDS) && connection.run(thorough, rules(connection), timeLeft);
        } finally {
            lock.unlock();
        }
    }

    private RollupRules rules(FactConnection connection) {
        RollupRules known = rules;
        if (known == null) {
            known = new RollupRules(connection.knownZones(), defaultZone, muchAsked, calm);
            rules = known;
        }
        return known;
    }

    private boolean attempt(BooleanSupplier step) {
        try {
            boolean done = step.getAsBoolean();
            failing = false;
            return done;
        } catch (DataAccessException | TransactionException | IllegalStateException e) {
            if (!failing) {
                LOG.warn("Facts cannot be kept, figures are made from the rows: {}", reason(e));
            }
            failing = true;
            return false;
        }
    }

    private static String reason(RuntimeException e) {
        return String.valueOf(NestedExceptionUtils.getMostSpecificCause(e).getMessage())
                .lines()
                .findFirst()
                .orElse("");
    }
}
