package com.openhouse.analytics.app.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The oracle sees what it ought to see: a figure that is changed on its way does not pass. */
final class OracleGuardIT {
    private static final JsonMapper JSON = new JsonMapper();
    private static final long[] SEEDS = {19, 39};

    /** What only the server can know: the version of the definitions, its catalogue, and what the answer leaves out. */
    private static final Set<String> NOT_IN_THE_ROWS =
            Set.of("meta.metric_version", "meta.coverage", "vector_index_health", "meta.scope.development_ids");

    @AfterAll
    static void stop() {
        Backends.stop();
    }

    @Test
    void everyFieldThatIsChangedIsFound() throws SQLException {
        Backend backend = Backends.of(Layout.LATER);
        Set<String> asked = new TreeSet<>();
        Set<String> unseen = new TreeSet<>();
        for (long seed : SEEDS) {
            for (Case request : requests(backend, seed)) {
                backend.recount();
                Map<String, @Nullable Object> expected = request.expected().get();
                JsonNode answer = JSON.readTree(
                        backend.get(request.admin(), request.path()).body());
                assertThat(Examination.differences(expected, answer)).isEmpty();
                asked.add(request.endpoint().name());
                Mutations.of(answer).forEach((field, changed) -> {
                    if (Examination.differences(expected, changed).isEmpty()) {
                        unseen.add(field);
                    }
                });
            }
        }
        assertThat(asked).hasSameSizeAs(Endpoint.values());
        assertThat(unseen).allMatch(field -> NOT_IN_THE_ROWS.stream().anyMatch(field::startsWith));
    }

    @Test
    void aDocumentThatLacksARowOrChangesACellIsFound() {
        List<JsonNode> rows = List.copyOf(JSON.readTree(
                        "[{\"name\":\"Ann\",\"share\":{\"value\":0.5}},{\"name\":\"=Bob\",\"share\":{\"value\":null}}]")
                .values());

        assertThat(CsvRows.differences("# a\r\nname,share_value\r\nAnn,0.5\r\n'=Bob,\r\n", rows))
                .isEmpty();
        assertThat(CsvRows.differences("name,share_value\r\nAnn,0.5\r\n", rows)).isNotEmpty();
        assertThat(CsvRows.differences("name,share_value\r\nAnn,0.4\r\n'=Bob,\r\n", rows))
                .isNotEmpty();
        assertThat(CsvRows.differences("name,share_value\r\nAnn,0.5\r\n=Bob,\r\n", rows))
                .isNotEmpty();
        assertThat(CsvRows.differences("name\r\nAnn\r\n'=Bob\r\n", rows)).isNotEmpty();
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
