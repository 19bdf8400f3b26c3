package com.openhouse.analytics.app.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The oracle sees what it ought to see: a figure that is changed on its way does not pass. */
@ExtendWith(Backends.class)
final class OracleGuardIT {
    private static final JsonMapper JSON = new JsonMapper();
    private static final long[] SEEDS = {7, 19};

    /** What only the server can know: the version of its definitions, its words, how far it is, and what the answer leaves out. */
    private static final Set<String> NOT_IN_THE_ROWS = Set.of(
            "meta.metric_version",
            "meta.coverage",
            "vector_index_health.reason",
            "meta.scope.development_ids",
            "facts.");

    @Test
    void everyFieldThatIsChangedIsFound() throws SQLException {
        Backend backend = Backends.of(Layout.LATER);
        Set<String> asked = new TreeSet<>();
        Set<String> planted = new TreeSet<>();
        Set<String> unseen = new TreeSet<>();
        for (long seed : SEEDS) {
            for (Case request : requests(backend, seed)) {
                backend.recount();
                Map<String, @Nullable Object> expected = request.expected();
                JsonNode answer = JSON.readTree(
                        backend.get(request.admin(), request.path()).body());
                assertThat(Examination.differences(expected, answer)).isEmpty();
                asked.add(request.endpoint().name());
                Mutations.of(answer).forEach((field, changed) -> {
                    planted.add(field);
                    if (Examination.differences(expected, changed).isEmpty()) {
                        unseen.add(field);
                    }
                });
            }
        }
        assertThat(asked).hasSameSizeAs(Endpoint.values());
        assertThat(planted).contains("repeated.numerator", "repeated.value", "latency_ms.p50", "latency_ms.p99");
        assertThat(unseen).allMatch(field -> NOT_IN_THE_ROWS.stream().anyMatch(field::startsWith));
    }

    private static List<Case> requests(Backend backend, long seed) throws SQLException {
        Instant asOf = Moments.ofSeed(seed);
        RawData data = backend.layout().fit(RandomData.generate(seed, asOf));
        backend.hold(data, asOf);
        return Cases.of(data, asOf, seed).stream()
                .filter(request -> request.status() == 200)
                .toList();
    }
}
