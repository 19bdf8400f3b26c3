package com.openhouse.analytics.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How soon new messages are in the figures: at a steady stream, and after many at once. */
final class Freshness {

    private static final String GROUP = "Freshness";
    private static final int PER_SECOND = 500;
    private static final int AT_ONCE = 60_000;
    private static final int BATCHES_PER_SECOND = 10;
    private static final Duration AT_MOST = Duration.ofMinutes(1);
    private static final String IS_REAL = "(metadata ->> 'testMode') is distinct from 'true'";
    private static final Pattern TOTAL = Pattern.compile("\"total_messages\":(\\d+)");

    private final Run run;
    private final Product product;
    private final String token = Token.of(Cold.SUPER);
    private final AtomicLong next;
    /** How many there were, and the transaction that new ones come after: to count ten million takes longer than what is measured. */
    private long before;

    private long from;

    Freshness(Run run, Product product) {
        this.run = run;
        this.product = product;
        this.next = new AtomicLong(run.size().messages() + 1);
    }

    void measure() throws Exception {
        from = run.database().number("select cast(cast(pg_current_xact_id() as text) as bigint)");
        before = run.database().number("select count(*) from messages where " + IS_REAL);
        stream();
        atOnce();
    }

    private void stream() throws Exception {
        List<Double> samples = new ArrayList<>();
        ExecutorService writer = Executors.newSingleThreadExecutor();
        try {
            Future<?> writing = writer.submit(this::write);
            while (!writing.isDone()) {
                long known = real();
                long told = -1;
                long began = System.nanoTime();
                while (told < known) {
                    told = told();
                    if (System.nanoTime() - began > AT_MOST.toNanos()) {
                        throw new IllegalStateException("New messages are in no answer after " + AT_MOST);
                    }
                }
                samples.add((System.nanoTime() - began) / 1e6);
            }
            writing.get();
        } finally {
            writer.shutdownNow();
        }
        run.report()
                .add(new Figure(
                        GROUP,
                        "a committed message until it is in an answer, at " + PER_SECOND + " new ones a second, p99",
                        Samples.quantile(samples, 0.99),
                        "ms",
                        null,
                        "the answer's own time included",
                        samples));
    }

    private Void write() throws Exception {
        int batch = PER_SECOND / BATCHES_PER_SECOND;
        long began = System.nanoTime();
        for (int i = 0; i < 2 * run.seconds() * BATCHES_PER_SECOND; i++) {
            run.data().more(next.getAndAdd(batch), batch);
            long due = began + TimeUnit.SECONDS.toNanos(i + 1L) / BATCHES_PER_SECOND;
            TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
        }
        return null;
    }

    private void atOnce() throws Exception {
        run.data().more(next.getAndAdd(AT_ONCE), AT_ONCE);
        long known = real();
        long began = System.nanoTime();
        long told = told();
        double seconds = (System.nanoTime() - began) / 1e9;
        run.report()
                .add(Figure.of(GROUP, "first answer after 60,000 new messages", seconds, "s")
                        .atMost(2)
                        .noted((told == known ? "holds all of them" : "lacks " + (known - told))
                                + "; one connection makes fact, index entries, rollups and list entries of each"));
    }

    private long real() throws Exception {
        return before
                + run.database()
                        .number("select count(*) from messages where analytics_xid > cast('%d' as xid8) and "
                                        .formatted(from)
                                + IS_REAL);
    }

    private long told() throws Exception {
        Matcher total = TOTAL.matcher(product.get(Cold.BASE + "overview", token, "Cache-Control", "no-cache")
                .body());
        return total.find() ? Long.parseLong(total.group(1)) : -1;
    }
}
