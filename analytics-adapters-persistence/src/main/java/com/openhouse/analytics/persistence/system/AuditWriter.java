package com.openhouse.analytics.persistence.system;

import com.openhouse.analytics.domain.system.AuditEntry;
import com.openhouse.analytics.domain.system.AuditLog;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Writes what happens to {@code audit_log} in batches, from one thread of its own. While the log cannot be written they
 * wait; what still waits when the process ends is written once more, or dropped.
 */
@Component
class AuditWriter implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(AuditWriter.class);
    /** Below the web server, so that it stops after the last request was answered. */
    private static final int PHASE = 0;

    private static final int MOST = 500;
    private static final long LINGER_MILLIS = 200;
    private static final long FIRST_PAUSE_MILLIS = 250;
    private static final long LONGEST_PAUSE_MILLIS = 30_000;

    private final AuditTable table;
    private final AuditLog log;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile @Nullable Thread writer;
    private long toldDropped;

    AuditWriter(AuditTable table, AuditLog log) {
        this.table = table;
        this.log = log;
    }

    @Override
    public void start() {
        Thread thread = new Thread(this::writeUntilStopped, "audit-writer");
        thread.setDaemon(true);
        writer = thread;
        thread.start();
    }

    @Override
    public void stop() {
        Thread thread = writer;
        writer = null;
        stopping.countDown();
        try {
            if (thread != null) {
                thread.join(LONGEST_PAUSE_MILLIS);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return writer != null;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    private void writeUntilStopped() {
        try {
            while (stopping.getCount() > 0) {
                write(log.take(MOST, LINGER_MILLIS));
                tellDropped();
            }
            while (log.counts().pending() > 0) {
                write(log.take(MOST, 0));
            }
        } catch (InterruptedException hurried) {
            LOG.warn("Entries missing from the audit log: {}", log.counts().pending());
        }
        tellDropped();
    }

    private void write(List<AuditEntry> entries) throws InterruptedException {
        AuditBatch batch = new AuditBatch(table, log, entries);
        long pause = FIRST_PAUSE_MILLIS;
        while (!batch.write()) {
            if (stopping.await(pause, TimeUnit.MILLISECONDS) && !batch.write()) {
                batch.drop();
            }
            pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
        }
    }

    private void tellDropped() {
        long dropped = log.counts().dropped();
        if (dropped > toldDropped) {
            LOG.warn("Entries missing from the audit log: {}", dropped);
            toldDropped = dropped;
        }
    }
}
