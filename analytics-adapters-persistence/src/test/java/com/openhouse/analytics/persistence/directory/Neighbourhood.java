package com.openhouse.analytics.persistence.directory;

import com.openhouse.analytics.domain.scope.Authority;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.persistence.testing.Rows;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A development whose homes and people are written as a test needs them. */
record Neighbourhood(Rows rows, UUID tenant, UUID development) {

    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    static Neighbourhood of(Rows rows) {
        UUID tenant = rows.tenant("Longview", "Europe/Dublin");
        return new Neighbourhood(rows, tenant, rows.development(tenant, "Longview Park"));
    }

    Scope scope() {
        return new Scope.Developments(tenant, new TreeSet<>(List.of(development)), Authority.TENANT);
    }

    /** The scope of a developer without developments. */
    Scope nothing() {
        return new Scope.Developments(tenant, new TreeSet<>(), Authority.DEVELOPMENTS);
    }

    /** A home and its homeowner in another development of the tenant. */
    void another() {
        UUID other = rows.development(tenant, "Rathard Park");
        rows.unit(tenant, other, "aoife@example.ie");
        rows.homeowner(tenant, other, "aoife@example.ie");
    }

    UUID unitWithEmail(String number, String email) {
        return unit(number, Map.of("purchaser_email", email));
    }

    UUID unit(String number, Map<String, Object> more) {
        Map<String, Object> columns = new HashMap<>(Map.of(
                "tenant_id",
                tenant,
                "development_id",
                development,
                "development_code",
                "D",
                "unit_number",
                number,
                "unit_code",
                "U",
                "unit_uid",
                UUID.randomUUID().toString(),
                "address_line_1",
                number + " Main Street",
                "city",
                "Cork",
                "house_type_code",
                "BS01"));
        columns.putAll(more);
        return rows.insert("units", columns);
    }

    /** A home and the homeowner who has its e-mail address. */
    UUID owned(String number, String email) {
        unitWithEmail(number, email);
        return homeowner(email, Map.of());
    }

    UUID homeowner(String email, Map<String, Object> more) {
        Map<String, Object> columns = new HashMap<>(
                Map.of("tenant_id", tenant, "development_id", development, "name", "Aoife", "email", email));
        columns.putAll(more);
        return rows.insert("homeowners", columns);
    }

    void token(UUID unit, @Nullable Instant usedAt) {
        Map<String, Object> columns = new HashMap<>(Map.of(
                "unit_id",
                unit,
                "tenant_id",
                tenant,
                "development_id",
                development,
                "token_hash",
                UUID.randomUUID().toString()));
        if (usedAt != null) {
            columns.put("used_at", usedAt);
        }
        rows.insert("qr_tokens", columns);
    }

    /** Two questions, and two documents that are opened more than once. */
    void busy(UUID unit, UUID owner) {
        asked(unit, 60);
        asked(unit, 50);
        UUID document = UUID.randomUUID();
        opened(unit, null, document);
        opened(null, owner, document);
        opened(unit, owner, UUID.randomUUID());
    }

    void asked(UUID unit, long secondsAgo) {
        rows.message(
                tenant,
                development,
                NOON.minusSeconds(secondsAgo),
                Map.of("user_id", unit.toString(), "user_message", "Bins?"));
    }

    void opened(@Nullable UUID unit, @Nullable UUID homeowner, UUID document) {
        Map<String, Object> columns = new HashMap<>(Map.of(
                "tenant_id",
                tenant,
                "development_id",
                development,
                "document_id",
                document,
                "kind",
                "view",
                "occurred_at",
                NOON.minusSeconds(30)));
        if (unit != null) {
            columns.put("unit_id", unit);
        }
        if (homeowner != null) {
            columns.put("homeowner_id", homeowner);
        }
        rows.insert("document_views", columns);
    }
}
