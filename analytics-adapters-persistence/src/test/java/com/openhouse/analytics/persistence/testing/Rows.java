package com.openhouse.analytics.persistence.testing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes rows into the existing tables the way that the existing writers do: only the columns that matter. */
public final class Rows {

    private final JdbcClient client;

    public Rows(DataSource dataSource) {
        this.client = JdbcClient.create(dataSource);
    }

    public UUID tenant(String name, String zone) {
        return insert(
                "tenants",
                Map.of("name", name, "slug", unique(name), "contact", Json.of("{\"timezone\":\"" + zone + "\"}")));
    }

    public UUID development(UUID tenantId, String name) {
        return insert("developments", Map.of("tenant_id", tenantId, "code", unique(name), "name", name));
    }

    public UUID unit(UUID tenantId, UUID developmentId, String purchaserEmail) {
        return insert(
                "units",
                Map.of(
                        "tenant_id", tenantId,
                        "development_id", developmentId,
                        "development_code", "D",
                        "unit_number", "1",
                        "unit_code", "U",
                        "unit_uid", unique("unit"),
                        "address_line_1", "1 Main Street",
                        "house_type_code", "BS01",
                        "purchaser_email", purchaserEmail));
    }

    public UUID homeowner(UUID tenantId, UUID developmentId, String email) {
        return insert(
                "homeowners",
                Map.of("tenant_id", tenantId, "development_id", developmentId, "name", "Aoife", "email", email));
    }

    /** One row of messages; instants become times, {@link Json} becomes jsonb. */
    public UUID message(UUID tenantId, UUID developmentId, Instant at, Map<String, Object> columns) {
        Map<String, Object> row = new LinkedHashMap<>(Map.of(
                "tenant_id", tenantId, "user_id", "someone", "sender", "user", "content", "-", "created_at", at));
        if (developmentId != null) {
            row.put("development_id", developmentId);
        }
        row.putAll(columns);
        return insert("messages", row);
    }

    /** A question with its answer in one row. */
    public UUID exchange(UUID tenantId, UUID developmentId, Instant at, String question, String answer) {
        return message(tenantId, developmentId, at, Map.of("user_message", question, "ai_message", answer));
    }

    public UUID insert(String table, Map<String, Object> columns) {
        StringJoiner names = new StringJoiner(", ", "(", ")");
        StringJoiner values = new StringJoiner(", ", "(", ")");
        columns.forEach((name, value) -> {
            names.add(name);
            values.add(value instanceof Json ? "cast(:" + name + " as jsonb)" : ":" + name);
        });
        JdbcClient.StatementSpec statement =
                client.sql("insert into " + table + " " + names + " values " + values + " returning id");
        columns.forEach((name, value) -> statement.param(name, plain(value)));
        return statement.query(UUID.class).single();
    }

    /** Gives a chunk an embedding of whatever type the server has for it. */
    public void embed(UUID chunk) {
        run("""
                update doc_chunks
                set embedding = case when to_regtype('vector') is null then '{1}'
                                     else '[' || repeat('1,', 1535) || '1]' end :: %s
                where id = '%s'
                """.formatted(embeddingType(), chunk));
    }

    private String embeddingType() {
        return client.sql("select cast(atttypid as regtype) from pg_attribute"
                        + " where attrelid = to_regclass('doc_chunks') and attname = 'embedding'")
                .query(String.class)
                .single();
    }

    /** The ids that a query gives. */
    public List<UUID> ids(String sql) {
        return client.sql(sql).query(UUID.class).list();
    }

    public void run(String sql) {
        client.sql(sql).update();
    }

    private static Object plain(Object value) {
        if (value instanceof Instant instant) {
            return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
        }
        return value instanceof Json json ? json.text() : value;
    }

    private static String unique(String name) {
        return name + "-" + UUID.randomUUID();
    }

    /** Text that goes into a jsonb column. */
    public record Json(String text) {

        public static Json of(String text) {
            return new Json(text);
        }
    }
}
