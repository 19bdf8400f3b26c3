package com.openhouse.analytics.persistence.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.openhouse.analytics.domain.system.Actor;
import com.openhouse.analytics.domain.system.AuditLog;
import com.openhouse.analytics.domain.system.RecordedRequest;
import com.openhouse.analytics.domain.system.RecordingCounts;
import com.openhouse.analytics.persistence.testing.PersistenceTest;
import com.openhouse.analytics.persistence.testing.Rows;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PersistenceTest
class AuditWriterIT {

    private static final Duration SOON = Duration.ofMinutes(4);

    @Autowired
    private AuditTable table;

    @Autowired
    private DataSource dataSource;

    private Rows rows;
    private UUID tenant;
    private AuditLog log;
    private AuditWriter writer;

    @BeforeEach
    void anEmptyLog() {
        rows = new Rows(dataSource);
        rows.run("truncate audit_log");
        tenant = rows.tenant("Longview", "Europe/Dublin");
        log = new AuditLog(1000);
        writer = new AuditWriter(table, log);
    }

    @AfterEach
    void stopped() {
        writer.stop();
    }

    @Test
    void aRequestBecomesOneRow() {
        UUID admin = UUID.randomUUID();
        writer.start();
        log.record(new RecordedRequest(
                Instant.parse("2026-11-23T12:00:00Z"),
                "GET",
                "/api/admin/analytics/chat",
                404,
                new BigDecimal("12.5"),
                "not_found",
                new Actor(admin, "aoife@example.ie", "admin", tenant),
                "10.0.0.1"));

        await().atMost(SOON).until(() -> rowsWritten() == 1);
        Map<String, Object> row = JdbcClient.create(dataSource).sql("""
                        select type, action, actor, actor_id, actor_role, tenant_id, ip_address, request_path,
                               request_payload, metadata = '{"route": "/api/admin/analytics/chat", "method": "GET",
                                 "status": 404, "duration_ms": 12.5, "code": "not_found"}' as told,
                               created_at = '2026-11-23T12:00:00Z' as then
                        from audit_log""").query().singleRow();
        assertThat(row)
                .containsEntry("type", "api_request")
                .containsEntry("action", "GET /api/admin/analytics/chat")
                .containsEntry("actor", "aoife@example.ie")
                .containsEntry("actor_id", admin)
                .containsEntry("actor_role", "admin")
                .containsEntry("tenant_id", tenant)
                .containsEntry("ip_address", "10.0.0.1")
                .containsEntry("request_path", "/api/admin/analytics/chat")
                .containsEntry("request_payload", null)
                .containsEntry("told", true)
                .containsEntry("then", true);
        await().atMost(SOON).until(() -> log.counts().equals(new RecordingCounts(1, 0, 0)));
    }

    @Test
    void whatWaitsIsWrittenAtTheEnd() {
        for (int i = 0; i < 700; i++) {
            log.record(request(tenant));
        }
        assertThat(log.counts()).isEqualTo(new RecordingCounts(0, 0, 700));

        writer.start();
        writer.stop();

        assertThat(rowsWritten()).isEqualTo(700);
        assertThat(log.counts()).isEqualTo(new RecordingCounts(700, 0, 0));
    }

    @Test
    void whatDoesNotFitIsDroppedAndCounted() {
        for (int i = 0; i < 1010; i++) {
            log.record(request(tenant));
        }
        assertThat(log.counts()).isEqualTo(new RecordingCounts(0, 10, 1000));
    }

    @Test
    void aRowThatTheTableRefusesDoesNotTakeOthersWithIt() {
        log.record(request(tenant));
        log.record(request(UUID.randomUUID()));
        log.record(request(tenant));

        writer.start();

        await().atMost(SOON).until(() -> log.counts().equals(new RecordingCounts(2, 1, 0)));
        assertThat(rowsWritten()).isEqualTo(2);
    }

    @Test
    void whileTheTableIsAwayRequestsWaitAndAreWrittenLater() {
        rows.run("alter table audit_log rename to audit_log_gone");
        try {
            writer.start();
            log.record(request(tenant));
            await().atMost(SOON).until(() -> log.counts().pending() == 1);
            assertThat(log.counts().recorded()).isZero();
        } finally {
            rows.run("alter table audit_log_gone rename to audit_log");
        }
        await().atMost(SOON).until(() -> log.counts().equals(new RecordingCounts(1, 0, 0)));
        assertThat(rowsWritten()).isOne();
    }

    @Test
    void aTableThatIsAwayAtTheEndCostsWhatWaitsAndIsCounted() {
        rows.run("alter table audit_log rename to audit_log_gone");
        try {
            log.record(request(tenant));
            writer.start();
            writer.stop();
        } finally {
            rows.run("alter table audit_log_gone rename to audit_log");
        }
        assertThat(log.counts()).isEqualTo(new RecordingCounts(0, 1, 0));
    }

    private RecordedRequest request(UUID ofTenant) {
        return new RecordedRequest(
                Instant.parse("2026-11-23T12:00:00Z"),
                "GET",
                "/api/admin/analytics/rag",
                200,
                BigDecimal.ONE,
                null,
                new Actor(UUID.randomUUID(), "aoife@example.ie", "admin", ofTenant),
                null);
    }

    private long rowsWritten() {
        return JdbcClient.create(dataSource)
                .sql("select count(*) from audit_log where type = 'api_request'")
                .query(Long.class)
                .single();
    }
}
