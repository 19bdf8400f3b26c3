package com.openhouse.analytics.app.demo.data;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Choices of which some are likelier than others. */
final class Weighted<T> {

    private final List<T> choices;
    private final double[] upTo;

    Weighted(List<T> choices, ToDoubleFunction<T> weight) {
        this.choices = choices;
        this.upTo = choices.stream().mapToDouble(weight).toArray();
        for (int i = 1; i < upTo.length; i++) {
            upTo[i] += upTo[i - 1];
        }
    }

    T pick(Dice dice) {
        int found = Arrays.binarySearch(upTo, dice.real() * upTo[upTo.length - 1]);
        return choices.get(Math.min(found < 0 ? -found - 1 : found + 1, choices.size() - 1));
    }
}
