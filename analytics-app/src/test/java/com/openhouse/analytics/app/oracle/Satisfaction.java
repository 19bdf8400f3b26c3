package com.openhouse.analytics.app.oracle;

import static com.openhouse.analytics.app.oracle.Expected.object;
import static com.openhouse.analytics.app.oracle.Expected.ratio;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What people thought of the answers. */
final class Satisfaction {
    private Satisfaction() {}

    static Map<String, @Nullable Object> of(Facts facts, List<RawData.Message> messages, long answers) {
        List<RawData.Feedback> ratings = newest(facts, messages);
        long n = ratings.size();
        long happy = ratings.stream().filter(row -> rating(row) >= 4).count();
        long sum = ratings.stream().mapToLong(Satisfaction::rating).sum();
        long rated =
                ratings.stream().map(RawData.Feedback::messageId).distinct().count();
        Map<String, @Nullable Object> json = n == 0 ? nothing() : n < 5 ? suppressed() : figures(happy, sum, n);
        json.put("denominator", n);
        json.put("response_rate", ratio(rated, answers));
        return json;
    }

    private static Map<String, @Nullable Object> nothing() {
        return object("value", Missing.of("no_samples"), "numerator", 0, "mean", Missing.of("no_samples"));
    }

    private static Map<String, @Nullable Object> suppressed() {
        Missing small = Missing.of("suppressed_small_n");
        return object("value", small, "numerator", small, "mean", small);
    }

    private static Map<String, @Nullable Object> figures(long happy, long sum, long n) {
        return object("value", Rounded.quotient(happy, n, 4), "numerator", happy, "mean", Rounded.quotient(sum, n, 1));
    }

    /** The newest rating of each message and person; of a message alone where nobody is named. */
    private static List<RawData.Feedback> newest(Facts facts, List<RawData.Message> messages) {
        Set<UUID> ids = messages.stream().map(RawData.Message::id).collect(Collectors.toSet());
        Map<String, RawData.Feedback> newest = new HashMap<>();
        facts.data.feedback.stream()
                .filter(row -> row.messageId() != null && ids.contains(row.messageId()))
                .filter(row -> row.createdAt().isBefore(facts.asOf))
                .filter(row -> rating(row) >= 1 && rating(row) <= 5)
                .sorted(Comparator.comparing(RawData.Feedback::createdAt)
                        .thenComparing(row -> row.id().toString()))
                .forEach(row -> newest.put(row.messageId() + " " + row.userId(), row));
        return List.copyOf(newest.values());
    }

    private static int rating(RawData.Feedback row) {
        return row.rating() == null ? 0 : row.rating();
    }
}
