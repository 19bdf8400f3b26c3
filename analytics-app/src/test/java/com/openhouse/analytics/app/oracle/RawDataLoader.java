package com.openhouse.analytics.app.oracle;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Replaces everything in a migrated database by one dataset, as writers do: by deleting and inserting rows. */
final class RawDataLoader {
    private static final List<String> TABLES = List.of(
            "rate_limits",
            "analytics_cache_totals",
            "api_cache",
            "audit_log",
            "important_docs_agreements",
            "qr_tokens",
            "document_views",
            "doc_chunks",
            "feedback",
            "messages",
            "documents",
            "homeowners",
            "units",
            "house_types",
            "developments",
            "admins",
            "tenants");

    private final DataSource database;
    private final Layout layout;

    RawDataLoader(DataSource database, Layout layout) {
        this.database = database;
        this.layout = layout;
    }

    void replaceBy(RawData data) throws SQLException {
        try (Connection connection = database.getConnection()) {
            keepNoForeignKey(connection);
            empty(connection);
            connection.setAutoCommit(false);
            fill(data, new Rows(connection), isVector(connection));
            connection.commit();
        }
    }

    /** A deployment may do without foreign keys, so that ids dangle. */
    private static void keepNoForeignKey(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
        }
    }

    /** Takes a quarter of the time of truncating, which makes every file anew; the files stay small all the same. */
    private static void empty(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.execute("delete from " + table);
            }
            statement.execute("vacuum " + String.join(", ", TABLES));
        }
    }

    private void fill(RawData data, Rows rows, boolean vector) throws SQLException {
        companies(rows, data);
        homes(rows, data);
        documents(rows, data, vector);
        conversations(rows, data);
        operations(rows, data);
    }

    private static void companies(Rows rows, RawData data) throws SQLException {
        rows.insert(
                "tenants (id, name, slug, contact)",
                "?, ?, ?, ?::jsonb",
                data.tenants,
                row -> cells(row.id(), row.name(), "slug-" + row.id(), row.contact()));
        rows.insert(
                "admins (id, tenant_id, email, role)",
                "?, ?, ?, ?",
                data.admins,
                row -> cells(row.id(), row.tenantId(), row.email(), row.role()));
        rows.insert(
                "developments (id, tenant_id, code, name, is_active, developer_user_id, important_docs_version)",
                "?, ?, ?, ?, ?, ?, ?",
                data.developments,
                row -> cells(
                        row.id(),
                        row.tenantId(),
                        row.code(),
                        row.name(),
                        row.active(),
                        row.developerUserId(),
                        row.importantDocsVersion()));
        rows.insert(
                "house_types (id, tenant_id, development_id, house_type_code)",
                "?, ?, ?, ?",
                data.houseTypes,
                row -> cells(row.id(), row.tenantId(), row.developmentId(), row.code()));
    }

    private static void homes(Rows rows, RawData data) throws SQLException {
        rows.insert(
                "units (id, tenant_id, development_id, development_code, unit_number, unit_code, unit_uid,"
                        + " address_line_1, eircode, house_type_code, bedrooms, purchaser_name, purchaser_email,"
                        + " consent_at, last_chat_at, important_docs_agreed_version, created_at)",
                "?, ?, ?, 'D', ?, 'U', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?",
                data.units,
                row -> cells(
                        row.id(),
                        row.tenantId(),
                        row.developmentId(),
                        row.unitNumber(),
                        "U-" + row.id(),
                        row.address(),
                        row.eircode(),
                        row.houseTypeCode(),
                        row.bedrooms(),
                        row.purchaserName(),
                        row.purchaserEmail(),
                        row.consentAt(),
                        row.lastChatAt(),
                        row.agreedVersion(),
                        row.createdAt()));
        rows.insert(
                "homeowners (id, tenant_id, development_id, name, email, house_type, unique_qr_token, last_active,"
                        + " created_at)",
                "?, ?, ?, ?, ?, ?, ?, ?, ?",
                data.homeowners,
                row -> cells(
                        row.id(),
                        row.tenantId(),
                        row.developmentId(),
                        row.name(),
                        row.email(),
                        row.houseType(),
                        row.qrToken(),
                        row.lastActive(),
                        row.createdAt()));
        rows.insert(
                "qr_tokens (id, tenant_id, development_id, unit_id, token_hash, expires_at, used_at)",
                "?, ?, ?, ?, ?, ?, ?",
                data.qrTokens,
                row -> cells(
                        row.id(),
                        row.tenantId(),
                        row.developmentId(),
                        row.unitId(),
                        "hash-" + row.id(),
                        row.expiresAt(),
                        row.usedAt()));
        rows.insert(
                "important_docs_agreements (id, tenant_id, development_id, unit_id, important_docs_version, agreed_at)",
                "?, ?, ?, ?, ?, ?",
                data.agreements,
                row -> cells(
                        row.id(), row.tenantId(), row.developmentId(), row.unitId(), row.version(), row.agreedAt()));
    }

    private static void documents(Rows rows, RawData data, boolean vector) throws SQLException {
        rows.insert(
                "documents (id, tenant_id, development_id, house_type_code, document_type, doc_kind, needs_review,"
                        + " title, file_name, relative_path, mime_type, status, processing_status, view_count,"
                        + " download_count)",
                "?, ?, ?, ?, ?, ?, ?, ?, ?, '/', ?, ?, ?, ?, ?",
                data.documents,
                row -> cells(
                        row.id(),
                        row.tenantId(),
                        row.developmentId(),
                        row.houseTypeCode(),
                        row.documentType(),
                        row.docKind(),
                        row.needsReview(),
                        row.title(),
                        row.fileName(),
                        row.mimeType(),
                        row.status(),
                        row.processingStatus(),
                        row.viewCount(),
                        row.downloadCount()));
        String embedding = vector ? "array_fill(?::real, array[1536])::vector" : "array[?::real]";
        rows.insert(
                "doc_chunks (id, tenant_id, development_id, document_id, content, house_type_code, source_type,"
                        + " created_at, embedding)",
                "?, ?, ?, ?, ?, ?, ?, ?, case when ? then " + embedding + " end",
                data.chunks,
                row -> cells(
                        row.id(),
                        row.tenantId(),
                        row.developmentId(),
                        row.documentId(),
                        row.content(),
                        row.houseTypeCode(),
                        row.sourceType(),
                        row.createdAt(),
                        row.embedded(),
                        0.5f));
        rows.insert(
                "document_views (id, tenant_id, development_id, document_id, homeowner_id, unit_id, kind, occurred_at)",
                "?, ?, ?, ?, ?, ?, ?, ?",
                data.documentViews,
                row -> cells(
                        row.id(),
                        row.tenantId(),
                        row.developmentId(),
                        row.documentId(),
                        row.homeownerId(),
                        row.unitId(),
                        row.kind(),
                        row.occurredAt()));
    }

    private void conversations(Rows rows, RawData data) throws SQLException {
        boolean later = layout == Layout.LATER;
        rows.insert(
                "messages (id, tenant_id, development_id, house_id, user_id, sender, content, user_message, ai_message,"
                        + " metadata, token_count, cost_usd, latency_ms, cited_document_ids, created_at"
                        + (later ? ", unit_id, question_topic)" : ")"),
                "?, ?, ?, ?, " + layout.userId + ", ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?" + (later ? ", ?, ?" : ""),
                data.messages,
                row -> later ? with(message(row), row.unitId(), row.questionTopic()) : message(row));
        rows.insert(
                "feedback (id, tenant_id, message_id, rating, user_id, created_at)",
                "?, ?, ?, ?, ?, ?",
                data.feedback,
                row -> cells(row.id(), row.tenantId(), row.messageId(), row.rating(), row.userId(), row.createdAt()));
    }

    private static @Nullable Object[] message(RawData.Message row) {
        return cells(
                row.id(),
                row.tenantId(),
                row.developmentId(),
                row.houseId(),
                row.userId(),
                row.sender(),
                row.content(),
                row.userMessage(),
                row.aiMessage(),
                row.metadata(),
                row.tokenCount(),
                row.costUsd(),
                row.latencyMs(),
                row.citedDocumentIds(),
                row.createdAt());
    }

    private static void operations(Rows rows, RawData data) throws SQLException {
        rows.insert(
                "audit_log (id, tenant_id, type, action, metadata, created_at)",
                "?, ?, ?, ?, ?::jsonb, ?",
                data.auditLog,
                row -> cells(row.id(), row.tenantId(), row.type(), row.action(), row.metadata(), row.createdAt()));
        rows.insert(
                "api_cache (cache_key, hits, writes, expiry)",
                "?, ?, ?, ?",
                data.apiCache,
                row -> cells(
                        row.key(), row.hits(), row.writes(), LocalDateTime.ofInstant(row.expiry(), ZoneOffset.UTC)));
        rows.insert(
                "analytics_cache_totals (hits, writes, stale_hits)",
                "?, ?, ?",
                data.cacheTotals,
                row -> cells(row.hits(), row.writes(), row.staleHits()));
        rows.insert(
                "rate_limits (key, count, reset_time)",
                "?, ?, ?",
                data.rateLimits,
                row -> cells(
                        row.key(),
                        row.count(),
                        row.resetTime() == null ? null : LocalDateTime.ofInstant(row.resetTime(), ZoneOffset.UTC)));
    }

    private static boolean isVector(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet type = statement.executeQuery("select udt_name from information_schema.columns"
                        + " where table_name = 'doc_chunks' and column_name = 'embedding'")) {
            type.next();
            return type.getString(1).equals("vector");
        }
    }

    private static @Nullable Object[] cells(@Nullable Object... cells) {
        return cells;
    }

    private static @Nullable Object[] with(@Nullable Object[] cells, @Nullable Object... more) {
        List<@Nullable Object> all = new ArrayList<>();
        Collections.addAll(all, cells);
        Collections.addAll(all, more);
        return all.toArray();
    }
}
