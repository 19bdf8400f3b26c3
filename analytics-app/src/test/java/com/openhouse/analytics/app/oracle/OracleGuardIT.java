package com.openhouse.analytics.app.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The oracle sees what it ought to see: a figure that is changed on its way does not pass. */
final class OracleGuardIT {
    private static final JsonMapper JSON = new JsonMapper();

    /** What only the server can know: the version of the definitions, its catalogue, and what the answer leaves out. */
    private static final Set<String> NOT_IN_THE_ROWS = Set.of(
            "meta.metric_version",
            "meta.coverage",
            "vector_index_health",
            "meta.scope.development_ids");

    @AfterAll
    static void stop() {
        Backends.stop();
    }

    @ParameterizedTest
    @EnumSource
    void everyFieldThatIsChangedIsFound(Endpoint endpoint) throws SQLException {
        Set<String> unseen = new TreeSet<>();
        Set<String> seen = new TreeSet<>();
        for (long seed : List.of(3L, 5L, 9L)) {
            requests(endpoint, seed).forEach(request -> {
                Map<String, @Nullable Object> expected = request.expected().get();
                JsonNode answer = JSON.readTree(Backends.of(Layout.LATER)
                        .get(request.admin(), request.path())
                        .body());
                assertThat(Examination.differences(expected, answer)).isEmpty();
                Mutations.of(answer).forEach((field, changed) -> {
                    boolean found = !Examination.differences(expected, changed).isEmpty();
                    (found ? seen : unseen).add(field);
                });
            });
        }
        assertThat(seen).isNotEmpty();
        assertThat(unseen).allMatch(field -> NOT_IN_THE_ROWS.stream().anyMatch(field::startsWith));
    }

    @Test
    void aDocumentThatLacksARowOrChangesACellIsFound() {
        List<JsonNode> rows = List.copyOf(
                JSON.readTree("[{\"name\":\"Ann\",\"share\":{\"value\":0.5}},{\"name\":\"=Bob\",\"share\":{\"value\":null}}]")
                        .values());

        assertThat(CsvRows.differences("# a\r\nname,share_value\r\nAnn,0.5\r\n'=Bob,\r\n", rows)).isEmpty();
        assertThat(CsvRows.differences("name,share_value\r\nAnn,0.5\r\n", rows)).isNotEmpty();
        assertThat(CsvRows.differences("name,share_value\r\nAnn,0.4\r\n'=Bob,\r\n", rows)).isNotEmpty();
        assertThat(CsvRows.differences("name,share_value\r\nAnn,0.5\r\n=Bob,\r\n", rows)).isNotEmpty();
        assertThat(CsvRows.differences("name\r\nAnn\r\n'=Bob\r\n", rows)).isNotEmpty();
    }

    private static Stream<Case> requests(Endpoint endpoint, long seed) throws SQLException {
        Instant asOf = Moments.ofSeed(seed);
        RawData data = Layout.LATER.fit(RandomData.generate(seed, asOf));
        Backends.of(Layout.LATER).hold(data, asOf);
        return Cases.of(data, asOf, seed).stream()
                .filter(request -> request.endpoint() == endpoint && request.status() == 200);
    }
}
