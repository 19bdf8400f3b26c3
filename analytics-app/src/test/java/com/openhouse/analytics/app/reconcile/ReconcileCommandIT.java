package com.openhouse.analytics.app.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.persistence.testing.Rows;
import com.openhouse.analytics.persistence.testing.TestDatabase;
import com.openhouse.analytics.persistence.testing.TestPostgres;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReconcileCommandIT {

    private final TestDatabase database = TestPostgres.freshDatabase();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void itTellsOnWhichDaysFactsWereMendedAndEndsAccordingly() {
        var rows = new Rows(database.dataSource());
        UUID tenant = rows.tenant("Longview", "Europe/Dublin");
        UUID development = rows.development(tenant, "Longview Park");
        rows.exchange(tenant, development, Instant.parse("2026-11-23T12:00:00Z"), "Bins?", "Tuesday.");
        assertThat(run()).isZero();

        rows.run("update analytics_fact set eligible = false");

        assertThat(run()).isEqualTo(3);
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains(
                        "Tenant 1 of 1 is compared",
                        tenant + ": 1 mended",
                        "2026-11-23: 1",
                        "  sums of facts: ",
                        " facts and sums of facts were mended.");
        assertThat(run()).isZero();
    }

    @Test
    void itSaysWhatItDoesWithoutADatabase() {
        assertThat(command(Map.of()).run("reconcile", "--help")).isZero();
        assertThat(command(Map.of()).run("reconcile", "--fast")).isEqualTo(2);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("Ends with 0");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsAFailure() {
        assertThat(command(Map.of("SPRING_DATASOURCE_URL", "jdbc:postgresql://localhost:1/none"))
                        .run("reconcile"))
                .isEqualTo(1);
    }

    private int run() {
        return command(Map.of(
                        "SPRING_DATASOURCE_URL", database.jdbcUrl(),
                        "SPRING_DATASOURCE_USERNAME", database.username(),
                        "SPRING_DATASOURCE_PASSWORD", database.password()))
                .run("reconcile");
    }

    private ReconcileCommand command(Map<String, String> environment) {
        return new ReconcileCommand(environment, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }
}
