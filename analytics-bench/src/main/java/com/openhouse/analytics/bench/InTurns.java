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

    /** As many rounds as fit the time, but two at least. */
    static InTurns of(int most, int seconds, Callable<?> plain, Callable<?> other) throws Exception {
        var turns = new InTurns(new ArrayList<>(), new ArrayList<>());
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        for (int round = 0; round < most && (round < 2 || System.nanoTime() < end); round++) {
            boolean plainFirst = round % 2 == 0;
            double first = Samples.millis(plainFirst ? plain : other);
            double second = Samples.millis(plainFirst ? other : plain);
            turns.add(plainFirst ? first : second, plainFirst ? second : first);
        }
        return turns;
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
