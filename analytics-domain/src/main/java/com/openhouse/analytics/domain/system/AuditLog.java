package com.openhouse.analytics.domain.system;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What is on its way to the audit log: those who answer requests put it in, one writer takes it out. Putting something
 * in never waits and never fails; what does not fit is dropped and counted.
 */
public final class AuditLog {

    private static final int CAPACITY = 20_000;

    private final BlockingQueue<AuditEntry> waiting;
    private final AtomicLong taken = new AtomicLong();
    private final AtomicLong recorded = new AtomicLong();
    private final AtomicLong dropped = new AtomicLong();

    public AuditLog() {
        this(CAPACITY);
    }

    public AuditLog(int capacity) {
        this.waiting = new ArrayBlockingQueue<>(capacity);
    }

    public void record(AuditEntry entry) {
        if (!waiting.offer(entry)) {
            dropped.incrementAndGet();
        }
    }

    public RecordingCounts counts() {
        return new RecordingCounts(recorded.get(), dropped.get(), waiting.size() + taken.get());
    }

    /**
     * What comes within the time, so that a busy time is written in few steps; its writer has to account for it. Whoever puts something in need
     * not wake the writer, which sleeps meanwhile.
     */
    public List<AuditEntry> take(int most, long millis) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        List<AuditEntry> batch = new ArrayList<>();
        AuditEntry first = waiting.poll(millis, TimeUnit.MILLISECONDS);
        if (first != null) {
            batch.add(first);
            taken.incrementAndGet();
            if (waiting.size() < most - 1) {
                TimeUnit.NANOSECONDS.sleep(end - System.nanoTime());
            }
            taken.addAndGet(waiting.drainTo(batch, most - 1));
        }
        return batch;
    }

    /** So many of those taken are in the audit log now. */
    public void written(int count) {
        recorded.addAndGet(count);
        taken.addAndGet(-count);
    }

    /** So many of those taken will never be there. */
    public void lost(int count) {
        dropped.addAndGet(count);
        taken.addAndGet(-count);
    }
}
