package com.openhouse.analytics.persistence.rag;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.domain.rag.DevelopmentChunks;
import com.openhouse.analytics.domain.rag.IndexStatus;
import com.openhouse.analytics.domain.rag.RagMetrics;
import com.openhouse.analytics.domain.rag.RagMetricsCalculator;
import com.openhouse.analytics.domain.rag.RagQuery;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.domain.time.ReportingPeriod;
import com.openhouse.analytics.domain.time.ReportingZones;
import com.openhouse.analytics.domain.time.WindowRequest;
import com.openhouse.analytics.domain.time.ZoneDirectory;
import com.openhouse.analytics.persistence.testing.Migrations;
import com.openhouse.analytics.persistence.testing.PersistenceTest;
import com.openhouse.analytics.persistence.testing.Rows;
import com.openhouse.analytics.persistence.testing.TestPostgres;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** A server without the vector extension keeps embeddings as arrays. */
@PersistenceTest
@Import(WithoutVectorIT.PlainServer.class)
class WithoutVectorIT {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    /** Not annotated, so that only this test finds it. */
    static class PlainServer {

        @Bean
        @Primary
        DataSource plainDataSource() {
            DataSource dataSource = TestPostgres.emptyDatabaseWithoutVector().dataSource();
            Migrations.migrate(dataSource);
            return dataSource;
        }
    }

    @Autowired
    private RagMetricsCalculator calculator;

    @Autowired
    private ZoneDirectory zoneDirectory;

    @Autowired
    private DataSource dataSource;

    @Test
    void embeddingsAreCountedAllTheSameAndTheIndexIsUnavailable() {
        Rows rows = new Rows(dataSource);
        Chunks chunks = new Chunks(rows);
        UUID tenant = rows.tenant("Longview", "Europe/Dublin");
        UUID development = rows.development(tenant, "Longview Park");
        UUID embedded = chunks.chunk(tenant, development, "Embedded", Map.of("created_at", NOON.minusSeconds(60)));
        chunks.chunk(tenant, development, "Not embedded", Map.of());
        rows.run("update doc_chunks set embedding = '{0.1, 0.2}' where id = '" + embedded + "'");

        RagMetrics metrics = platform();

        assertThat(metrics.chunks().chunksPerDevelopment())
                .containsExactly(new DevelopmentChunks(development, "Longview Park", 2, 1));
        assertThat(metrics.chunks().embeddingsLast7d()).isOne();
        assertThat(metrics.health().status()).isEqualTo(IndexStatus.UNAVAILABLE);
        assertThat(metrics.health().indexableRows()).isOne();
        assertThat(metrics.health().indexes()).isEmpty();
    }

    private RagMetrics platform() {
        Scope scope = new Scope.Platform();
        ReportingZones zones = zoneDirectory.zones(scope);
        return calculator.calculate(
                scope, new RagQuery(new ReportingPeriod(WindowRequest.DEFAULT.resolve(NOON, zones.calendar()), zones)));
    }
}
