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

    private static Object percentile(List<Integer> sorted, int percent) {
        return Percentile.sketched(sorted.stream().map(BigDecimal::valueOf).toList(), percent);
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
