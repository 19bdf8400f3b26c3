package com.openhouse.analytics.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntUnaryOperator;

/**
 * How fast the machine is by itself while a run goes on, all cores at once: figures of two runs compare only where it was alike. A machine that
 * others share may be half as fast an hour later.
 */
final class MachineSpeed {

    private static final int STEPS = 4_000_000;

    /** 64 MB for each core, more than its caches hold. */
    private static final int SLOTS = 1 << 24;

    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private final List<Double> computing = new ArrayList<>();
    private final List<Double> reading = new ArrayList<>();

    /** Takes a sample of each, which takes some two seconds. */
    void look() throws Exception {
        computing.add(nanosOfStep(() -> timed(MachineSpeed::next)));
        reading.add(nanosOfStep(() -> {
            int[] slots = new int[SLOTS];
            for (int i = 0; i < SLOTS; i++) {
                slots[i] = next(i) & (SLOTS - 1);
            }
            return timed(slot -> slots[slot]);
        }));
    }

    List<Figure> figures() {
        return List.of(
                figure("a step of computing that waits for the one before", computing),
                figure("a read of memory at random that waits for the one before", reading));
    }

    private static Figure figure(String name, List<Double> samples) {
        return new Figure(
                "Machine",
                name,
                Samples.quantile(samples, 0.5),
                "ns",
                null,
                "all cores at once, before each part",
                samples);
    }

    private static double nanosOfStep(Callable<Double> onEachCore) throws Exception {
        ExecutorService cores = Executors.newFixedThreadPool(CORES);
        try {
            double sum = 0;
            for (Future<Double> core : cores.invokeAll(Collections.nCopies(CORES, onEachCore))) {
                sum += core.get();
            }
            return sum / CORES;
        } finally {
            cores.shutdown();
        }
    }

    /** Twice, as the first time is that of code that has not been compiled. */
    private static double timed(IntUnaryOperator step) {
        walk(step, 0);
        long began = System.nanoTime();
        int end = walk(step, 1);
        double nanos = System.nanoTime() - began;
        // Whoever does not look at the end need not walk.
        return end == Integer.MIN_VALUE ? Double.NaN : nanos / STEPS;
    }

    private static int walk(IntUnaryOperator step, int from) {
        int at = from;
        for (int i = 0; i < STEPS; i++) {
            at = step.applyAsInt(at);
        }
        return at;
    }

    /** Comes to each number once before it is at the first again. */
    private static int next(int number) {
        return number * 1_664_525 + 1_013_904_223;
    }
}
