package com.openhouse.analytics.persistence.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.domain.rag.RagMetrics;
import com.openhouse.analytics.domain.rag.RagMetricsCalculator;
import com.openhouse.analytics.domain.rag.RagQuery;
import com.openhouse.analytics.domain.scope.Authority;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.domain.time.ReportingPeriod;
import com.openhouse.analytics.domain.time.ReportingZones;
import com.openhouse.analytics.domain.time.WindowRequest;
import com.openhouse.analytics.domain.time.ZoneDirectory;
import com.openhouse.analytics.persistence.isolation.Isolation;
import com.openhouse.analytics.persistence.testing.PersistenceTest;
import com.openhouse.analytics.persistence.testing.Rows;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The sums of many chunks give the same figures as the chunks. */
@PersistenceTest
class ChunkSumsIT {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private static final String CHUNKS = """
            insert into doc_chunks (tenant_id, development_id, document_id, content, embedding, house_type_code, source_type, created_at)
            select d.tenant_id, case when n %% 7 > 0 then d.id end, case when n %% 5 > 0 then p.id end, repeat('x', 700 + n %% 97),
                case when n %% 3 = 0 then array_fill(0.5, array[1536])::vector end, case when n %% 4 = 0 then 'BS0' || n %% 2 end,
                case when n %% 10 = 0 then 'faq' else 'document' end, timestamptz '2026-11-23 11:00Z' - n * interval '20 minutes'
            from developments d
            join documents p on p.development_id = d.id
            cross join generate_series(%d, %d) n
            """;

    @Autowired
    private RagMetricsCalculator calculator;

    @Autowired
    private ZoneDirectory zoneDirectory;

    @Autowired
    private FactKeeper keeper;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private Isolation isolation;

    private Rows rows;
    private UUID tenant;
    private UUID park;

    @BeforeEach
    void chunksOfTwoTenants() {
        rows = new Rows(dataSource);
        Following.forgetTenants(dataSource, isolation);
        tenant = rows.tenant("Longview", "Europe/Dublin");
        park = development(tenant, "Park");
        development(tenant, "Lawn");
        UUID other = rows.tenant("Seaview", "Europe/Madrid");
        development(other, "Quay");
        rows.run(CHUNKS.formatted(1, 1200));
        rows.run("update doc_chunks set tenant_id = '%s' where house_type_code = 'BS01' and development_id = '%s'"
                .formatted(other, park));
    }

    @Test
    void sumsAndChunksGiveTheSameFigures() {
        List<RagMetrics> live = figures();
        keep();
        assertThat(kept()).isTrue();

        assertThat(figures()).isEqualTo(live);
    }

    @Test
    void newChunksAreInTheFiguresAtOnce() throws SQLException {
        try (Connection late = dataSource.getConnection()) {
            late.setAutoCommit(false);
            late.createStatement().execute(CHUNKS.formatted(1201, 1210));
            keep();
            rows.run(CHUNKS.formatted(1211, 1220));
            assertFiguresAreWhatTheChunksSay();

            late.commit();
        }
        assertFiguresAreWhatTheChunksSay();
        follow();
        assertFiguresAreWhatTheChunksSay();
        assertThat(calculator(new Scope.Platform()).chunks().length().n()).isGreaterThan(3600);
    }

    @Test
    void chunksThatAVectorIndexHasToHoldAreThoseOfTheSumsAndNewOnes() throws SQLException {
        try (Connection late = dataSource.getConnection()) {
            late.setAutoCommit(false);
            late.createStatement().execute(CHUNKS.formatted(1201, 1203));
            keep();
            rows.run(CHUNKS.formatted(1204, 1209));
            assertThat(indexable()).isEqualTo(embedded());

            late.commit();
        }
        assertThat(indexable()).isEqualTo(embedded()).isEqualTo(1209);
        follow();
        assertThat(indexable()).isEqualTo(embedded());
    }

    @Test
    void correctedAndDeletedChunksAreFollowed() {
        keep();
        rows.run("delete from doc_chunks where development_id is null and house_type_code = 'BS00'");
        rows.run(
                "update doc_chunks set content = 'short', embedding = null, house_type_code = 'BS07' where development_id = '"
                        + park + "' and source_type = 'faq'");
        follow();

        assertFiguresAreWhatTheChunksSay();
    }

    @Test
    void whatDocumentsSayIsFollowed() {
        keep();
        List<RagMetrics> before = figures();
        rows.run("update documents set house_type_code = 'BS09' where development_id = '" + park + "'");
        rows.run("update documents set tenant_id = '%s' where development_id <> '%s' and tenant_id = '%s'"
                .formatted(rows.tenant("Hill", "UTC"), park, tenant));
        followChangesOf("chunk_counts");

        assertThat(figures()).isNotEqualTo(before);
        assertFiguresAreWhatTheChunksSay();
    }

    @Test
    void whoseADevelopmentIsIsNotKept() {
        keep();
        List<RagMetrics> before = figures();
        rows.run(
                "update developments set tenant_id = '%s' where id = '%s'".formatted(rows.tenant("Hill", "UTC"), park));

        assertThat(figures()).isNotEqualTo(before);
        assertFiguresAreWhatTheChunksSay();
    }

    @Test
    void aTableThatIsEmptiedAndSmallAgainIsReadAsItIs() {
        keep();
        rows.run("truncate doc_chunks");
        rows.run(CHUNKS.formatted(1, 5));
        follow();

        assertThat(kept()).isFalse();
        assertThat(calculator(new Scope.Platform()).chunks().length().n()).isEqualTo(15);
    }

    @Test
    void wrongSumsAreMended() {
        keep();
        rows.run("update analytics_chunk_group set chunks = chunks + 1 where development_id = '" + park + "'");
        rows.run("delete from analytics_chunk_length where development_id <> '" + park + "'");
        rows.run("delete from analytics_chunk_count where development_id <> '" + park + "'");
        var reconciliation = new Reconciliation(dataSource, ZoneId.of("Europe/Dublin"));

        assertThat(reconciliation.run(report -> {})).isPositive();

        assertThat(reconciliation.run(report -> {})).isZero();
        assertFiguresAreWhatTheChunksSay();
    }

    @Test
    @Timeout(300)
    void chunksAreFollowedWhileTheyAreCompared() throws Exception {
        keep();
        var paused = new PausedDataSource(dataSource, "-- Developments whose sums of chunks are not");
        CompletableFuture<Long> mended = CompletableFuture.supplyAsync(
                () -> new Reconciliation(paused, ZoneId.of("Europe/Dublin")).run(report -> {}));
        paused.awaitPause();

        rows.run(CHUNKS.formatted(1201, 1206));
        boolean followed = keeper.follow(() -> true);

        paused.goOn();
        assertThat(followed).isTrue();
        assertThat(mended.get(4, TimeUnit.MINUTES))
                .as("what came meanwhile is not wrong")
                .isZero();
        assertFiguresAreWhatTheChunksSay();
    }

    private long indexable() {
        return calculator(new Scope.Platform()).health().indexableRows();
    }

    private long embedded() {
        return new JdbcTemplate(dataSource)
                .queryForObject("select count(*) from doc_chunks where embedding is not null", Long.class);
    }

    private UUID development(UUID of, String name) {
        UUID development = rows.development(of, name);
        rows.run("""
                insert into documents (tenant_id, development_id, document_type, house_type_code, title, file_name, relative_path)
                values ('%s', '%s', 'manual', '%s', 'Manual', 'm.pdf', '/')""".formatted(of, development, name));
        return development;
    }

    private void assertFiguresAreWhatTheChunksSay() {
        List<RagMetrics> found = figures();
        Following.withoutSums(dataSource, isolation, "analytics_chunk_state", () -> assertThat(found)
                .isEqualTo(figures()));
    }

    /** The first sums of all. */
    private void keep() {
        rows.run("update analytics_chunk_state set seen = null");
        follow();
    }

    /** As when the server has told of all changes, however busy the timer is. */
    private void follow() {
        followChangesOf("chunks");
    }

    private void followChangesOf(String reader) {
        rows.run("update analytics_watch set changes = -1 where reader = '" + reader + "'");
        Following.all(keeper);
    }

    private boolean kept() {
        return Boolean.TRUE.equals(new JdbcTemplate(dataSource)
                .queryForObject("select seen is not null from analytics_chunk_state", Boolean.class));
    }

    private List<RagMetrics> figures() {
        return List.of(
                calculator(new Scope.Platform()),
                calculator(new Scope.Tenant(tenant, Authority.TENANT)),
                calculator(new Scope.Developments(tenant, new TreeSet<>(Set.of(park)), Authority.DEVELOPMENTS)));
    }

    private RagMetrics calculator(Scope scope) {
        ReportingZones zones = zoneDirectory.zones(scope);
        return calculator.calculate(
                scope, new RagQuery(new ReportingPeriod(WindowRequest.DEFAULT.resolve(NOON, zones.calendar()), zones)));
    }
}
