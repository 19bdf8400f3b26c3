package com.openhouse.analytics.app.oracle;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When things happened, and when the figures are of. */
final class Moments {
    /** Around midnights, changes of the clock and the ends of months and years. */
    private static final List<Instant> AS_OF = List.of(
            Instant.parse("2026-06-17T11:00:00Z"),
            Instant.parse("2026-06-16T23:00:00Z"),
            Instant.parse("2026-06-16T23:00:01Z"),
            Instant.parse("2026-10-25T01:30:00Z"),
            Instant.parse("2026-10-25T12:15:30.123Z"),
            Instant.parse("2026-03-29T00:30:00Z"),
            Instant.parse("2026-03-29T10:00:00Z"),
            Instant.parse("2026-01-01T00:00:30Z"),
            Instant.parse("2026-03-01T09:15:00Z"),
            Instant.parse("2026-04-05T14:30:00Z"),
            Instant.parse("2026-03-08T07:10:00Z"));

    private Moments() {}

    static Instant ofSeed(long seed) {
        return AS_OF.get((int) (seed / 2 % AS_OF.size()));
    }

    static Stream<Instant> of(List<Question> questions) {
        return questions.stream().map(question -> question.row().createdAt());
    }

    static @Nullable Instant latest(Stream<Instant> moments) {
        return moments.max(Comparator.naturalOrder()).orElse(null);
    }

    static long documents(Stream<DocumentEvents.Event> events) {
        return events.map(event -> event.row().documentId()).distinct().count();
    }
}
