package com.openhouse.analytics.persistence.telemetry;

import com.openhouse.analytics.domain.scope.Authority;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.domain.telemetry.DocumentEvent;
import com.openhouse.analytics.domain.telemetry.EventKind;
import com.openhouse.analytics.persistence.testing.Estate;
import com.openhouse.analytics.persistence.testing.Rows;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A tenant with one document and one homeowner, and what is written of them. */
record Reporting(DataSource dataSource, Rows rows, Estate estate, UUID document, UUID homeowner) {

    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    static Reporting of(DataSource dataSource) {
        Rows rows = new Rows(dataSource);
        Estate estate = Estate.of(rows, rows.tenant("Acme", "Europe/Dublin"), "Longview Park");
        UUID document = estate.document("plan", Map.of());
        return new Reporting(dataSource, rows, estate, document, estate.homeowner("aoife@example.ie"));
    }

    Scope scope() {
        return tenant(estate);
    }

    static Scope tenant(Estate estate) {
        return new Scope.Tenant(estate.tenant(), Authority.TENANT);
    }

    DocumentEvent view(String key, Instant at) {
        return event(document, homeowner, null, EventKind.VIEW, at, key);
    }

    DocumentEvent download(String key, Instant at) {
        return event(document, homeowner, null, EventKind.DOWNLOAD, at, key);
    }

    static DocumentEvent event(
            UUID document, @Nullable UUID homeowner, @Nullable UUID unit, EventKind kind, Instant at, String key) {
        return new DocumentEvent(document, homeowner, unit, kind, at, key);
    }

    String counters(UUID id) {
        return texts("select view_count || '/' || download_count from documents where id = '" + id + "'")
                .get(0);
    }

    int views() {
        return texts("select id::text from document_views where tenant_id = '" + estate.tenant() + "'")
                .size();
    }

    List<String> texts(String sql) {
        return JdbcClient.create(dataSource).sql(sql).query(String.class).list();
    }

    Map<String, Object> row(String sql, UUID id) {
        return JdbcClient.create(dataSource)
                .sql(sql + " where id = :id")
                .param("id", id)
                .query()
                .singleRow();
    }
}
