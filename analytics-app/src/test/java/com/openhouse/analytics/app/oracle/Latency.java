package com.openhouse.analytics.app.oracle;

import static com.openhouse.analytics.app.oracle.Expected.object;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How long answers took; samples are the positive latencies. */
final class Latency {
    private Latency() {}

    static List<Integer> samples(List<RawData.Message> messages) {
        return messages.stream()
                .map(RawData.Message::latencyMs)
                .filter(latency -> latency != null && latency > 0)
                .sorted()
                .toList();
    }

    static Object average(List<Integer> samples) {
        long sum = samples.stream().mapToLong(Integer::longValue).sum();
        return samples.isEmpty() ? Missing.of("no_samples") : Rounded.quotient(sum, samples.size(), 1);
    }

    /** Between the neighbouring samples, in a straight line. */
    static Object percentile(List<Integer> sorted, int percent) {
        if (sorted.isEmpty()) {
            return Missing.of("no_samples");
        }
        BigDecimal rank = BigDecimal.valueOf((long) percent * (sorted.size() - 1), 2);
        int below = rank.intValue();
        int above = Math.min(below + 1, sorted.size() - 1);
        BigDecimal fraction = rank.subtract(BigDecimal.valueOf(below));
        BigDecimal step = BigDecimal.valueOf(sorted.get(above) - sorted.get(below));
        return new Rounded(BigDecimal.valueOf(sorted.get(below)).add(step.multiply(fraction)), 1);
    }

    static Map<String, @Nullable Object> of(List<RawData.Message> messages, List<Map<String, @Nullable Object>> byDay) {
        List<Integer> samples = samples(messages);
        return object(
                "avg", average(samples),
                "p50", percentile(samples, 50),
                "p95", percentile(samples, 95),
                "p99", percentile(samples, 99),
                "n", samples.size(),
                "by_day", byDay);
    }
}
