package com.openhouse.analytics.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Times and their quantiles. */
final class Samples {

    private static final double NANOS_PER_MILLI = 1e6;

    private Samples() {}

    /** Milliseconds of each of {@code count} runs. */
    static List<Double> of(int count, Callable<?> run) throws Exception {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            times.add(millis(run));
        }
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
