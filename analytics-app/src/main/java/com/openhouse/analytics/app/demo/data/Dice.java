package com.openhouse.analytics.app.demo.data;

import java.util.List;
import java.util.Random;

/** Reproducible chance; java.util.Random because its algorithm is specified for every JDK. */
final class Dice {

    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    double real() {
        return random.nextDouble();
    }

    /** Between both bounds, included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** One of the choices, the first the likeliest by far. */
    <T> T oneOfRanked(List<T> choices) {
        return choices.get((int) (choices.size() * real() * real()));
    }

    Random random() {
        return random;
    }
}
