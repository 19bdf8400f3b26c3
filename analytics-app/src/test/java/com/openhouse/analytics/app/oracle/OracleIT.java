package com.openhouse.analytics.app.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts the whole API to random companies and compares each field with the slow reference.
 *
 * <p>{@code -Doracle.n=500} sets the number of companies, {@code -Doracle.seed=17} replays one.
 */
final class OracleIT {
    private static final int ENOUGH = Integer.getInteger("oracle.enough", 5);
    private static final JsonMapper JSON = new JsonMapper();

    private static final List<Instant> MOMENTS = List.of(
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

    @ParameterizedTest
    @EnumSource
    void everyFigureIsTheOneThatTheRowsGive(Layout layout) throws Exception {
        List<String> failures = new ArrayList<>();
        try (Backend backend = Backend.start(layout)) {
            for (long seed : seeds(layout)) {
                if (failures.size() < ENOUGH) {
                    failures.addAll(failures(backend, layout, seed));
                }
            }
        }
        assertThat(failures).isEmpty();
    }

    /** Even seeds are companies of the first layout, odd ones of the later. */
    private static long[] seeds(Layout layout) {
        Long replayed = Long.getLong("oracle.seed");
        LongStream all =
                replayed == null ? LongStream.rangeClosed(1, Long.getLong("oracle.n", 100)) : LongStream.of(replayed);
        return all.filter(seed -> seed % Layout.values().length == layout.ordinal())
                .toArray();
    }

    private static List<String> failures(Backend backend, Layout layout, long seed) throws Exception {
        Instant asOf = MOMENTS.get((int) (seed / 2 % MOMENTS.size()));
        RawData data = layout.fit(RandomData.generate(seed, asOf));
        backend.hold(data, asOf);
        List<String> failures = new ArrayList<>();
        for (Case request : Cases.of(data, asOf, seed)) {
            List<String> differences = differences(backend, request);
            if (!differences.isEmpty() && failures.size() < ENOUGH) {
                failures.add("-Doracle.seed=" + seed + " as of " + asOf + ", " + request + "\n    "
                        + String.join("\n    ", differences.subList(0, Math.min(2 * ENOUGH, differences.size())))
                        + "\n");
            }
        }
        return failures;
    }

    private static List<String> differences(Backend backend, Case request) throws Exception {
        HttpResponse<String> answer = backend.get(request.admin(), request.path());
        if (answer.statusCode() != request.status()) {
            return List.of(
                    "expected status " + request.status() + ", got " + answer.statusCode() + " " + answer.body());
        }
        if (request.status() != 200) {
            return List.of();
        }
        JsonNode json = JSON.readTree(answer.body());
        List<String> differences =
                new ArrayList<>(JsonDiff.between(request.expected().get(), json));
        differences.addAll(Nulls.unexplained(json, Set.of()));
        boolean again = request.path().length() % 4 == 0;
        if (again
                && !answer.body()
                        .equals(backend.get(request.admin(), request.path()).body())) {
            differences.add("the same request gives other bytes");
        }
        return differences;
    }
}
