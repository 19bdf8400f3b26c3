package com.openhouse.analytics.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** Times and their quantiles. */
final class Samples {

    private static final double NANOS_PER_MILLI = 1e6;

    private Samples() {}

    /** Milliseconds of each of {@code most} runs, or of as many as fit the time, but of one at least. */
    static List<Double> of(int most, int seconds, Callable<?> run) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        List<Double> times = new ArrayList<>();
        do {
            times.add(millis(run));
        } while (times.size() < most && System.nanoTime() < end);
        return times;
    }

    static double millis(Callable<?> run) throws Exception {
        long began = System.nanoTime();
        run.call();
        return (System.nanoTime() - began) / NANOS_PER_MILLI;
    }

    /** The smallest sample that at least this share of all does not exceed. */
    static double quantile(List<Double> samples, double share) {
        List<Double> sorted = samples.stream().sorted().toList();
        int index = (int) Math.ceil(share * sorted.size()) - 1;
        return sorted.isEmpty() ? Double.NaN : sorted.get(Math.max(0, index));
    }
}
