package com.openhouse.analytics.bench;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One measured figure with what it was to reach.
 *
 * @param samples in the unit, in the order that they were taken
 * @param value what is compared with the target, such as the median of the samples
 * @param note what limits it, or how it was measured
 */
record Figure(
        String group,
        String name,
        double value,
        String unit,
        @Nullable Target target,
        String note,
        List<Double> samples) {

    static final String REACHED = "reached";

    static Figure of(String group, String name, double value, String unit) {
        return new Figure(group, name, value, unit, null, "", List.of());
    }

    /** The median of milliseconds. */
    static Figure median(String group, String name, List<Double> samples) {
        return new Figure(group, name, Samples.quantile(samples, 0.5), "ms", null, "", samples);
    }

    Figure atMost(double limit) {
        return new Figure(group, name, value, unit, new Target(limit, true), note, samples);
    }

    Figure atLeast(double limit) {
        return new Figure(group, name, value, unit, new Target(limit, false), note, samples);
    }

    Figure noted(String text) {
        return new Figure(group, name, value, unit, target, text, samples);
    }

    String verdict() {
        return target == null ? "" : target.isReachedBy(value) ? REACHED : "**missed**";
    }

    String goal() {
        return target == null ? "" : (target.most() ? "≤ " : "≥ ") + shown(target.limit(), unit);
    }

    String shown() {
        return shown(value, unit);
    }

    static String shown(double value, String unit) {
        return Double.isNaN(value) ? "none" : (plain(value) + " " + unit).strip();
    }

    static String whole(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    static String plain(double number) {
        String format = Math.abs(number) >= 100 ? "%,.0f" : Math.abs(number) >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, format, number);
    }

    /** @param most whether the limit is the largest good value, else the smallest */
    record Target(double limit, boolean most) {

        boolean isReachedBy(double value) {
            return most ? value <= limit : value >= limit;
        }
    }
}
