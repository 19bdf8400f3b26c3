package com.openhouse.analytics.domain.system;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Requests on their way to the audit log: those who answer them put them in, one writer takes them out. Putting one in
 * never waits and never fails; what does not fit is dropped and counted.
 */
public final class RequestLog {

    private static final int CAPACITY = 20_000;

    private final BlockingQueue<RecordedRequest> waiting;
    private final AtomicLong taken = new AtomicLong();
    private final AtomicLong recorded = new AtomicLong();
    private final AtomicLong dropped = new AtomicLong();

    public RequestLog() {
        this(CAPACITY);
    }

    public RequestLog(int capacity) {
        this.waiting = new ArrayBlockingQueue<>(capacity);
    }

    public void record(RecordedRequest request) {
        if (!waiting.offer(request)) {
            dropped.incrementAndGet();
        }
    }

    public RecordingCounts counts() {
        return new RecordingCounts(recorded.get(), dropped.get(), waiting.size() + taken.get());
    }

    /** What comes within the time, so that a busy time is written in few steps; its writer has to account for it. */
    public List<RecordedRequest> take(int most, long millis) throws InterruptedException {
        List<RecordedRequest> batch = new ArrayList<>();
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        RecordedRequest next = waiting.poll(millis, TimeUnit.MILLISECONDS);
        while (next != null) {
            batch.add(next);
            taken.incrementAndGet();
            next = batch.size() < most ? waiting.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS) : null;
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
