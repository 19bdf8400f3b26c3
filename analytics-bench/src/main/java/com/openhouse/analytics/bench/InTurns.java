package com.openhouse.analytics.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/**
 * What a thing costs beside the plain one, measured in turns, each first in every other round.
 *
 * @param plainMillis of each round
 * @param percentMore of each round
 */
record InTurns(List<Double> plainMillis, List<Double> percentMore) {

    /** Rounds of one turn of each. */
    static InTurns of(int most, int seconds, Callable<?> plain, Callable<?> other) throws Exception {
        return of(most, 1, seconds, plain, other);
    }

    /**
     * As many rounds as fit the time, but two at least.
     *
     * @param turns of each in a round, whose medians are compared, so that single slow ones tell nothing
     */
    static InTurns of(int most, int turns, int seconds, Callable<?> plain, Callable<?> other) throws Exception {
        var all = new InTurns(new ArrayList<>(), new ArrayList<>());
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        for (int round = 0; round < most && (round < 2 || System.nanoTime() < end); round++) {
            List<Double> plains = new ArrayList<>();
            List<Double> others = new ArrayList<>();
            for (int turn = 0; turn < turns; turn++) {
                boolean plainFirst = (round + turn) % 2 == 0;
                (plainFirst ? plains : others).add(Samples.millis(plainFirst ? plain : other));
                (plainFirst ? others : plains).add(Samples.millis(plainFirst ? other : plain));
            }
            all.add(Samples.quantile(plains, 0.5), Samples.quantile(others, 0.5));
        }
        return all;
    }

    private void add(double plain, double other) {
        plainMillis.add(plain);
        percentMore.add(100 * (other / plain - 1));
    }

    /** The median of what it costs more. */
    Figure figure(String group, String name) {
        return new Figure(group, name, Samples.quantile(percentMore, 0.5), "%", null, "", percentMore);
    }
}
