package com.openhouse.analytics.persistence.testing;

import com.openhouse.analytics.domain.scope.Authority;
import com.openhouse.analytics.domain.scope.Scope;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;

/** Two tenants with two developments each, and a row of everything in every one of them and beside them. */
public final class TwoCompanies {

    public static final Instant NOW = Instant.parse("2026-06-17T11:00:00Z");

    public final Rows rows;
    public final UUID own;
    public final UUID foreign;
    public final UUID park;
    public final UUID lawn;
    public final UUID harbor;
    private final Map<String, Object> last = new HashMap<>();
    private final Map<String, Map<UUID, UUID>> ids = new HashMap<>();
    private final Map<String, Object> foreignIds;

    public TwoCompanies(DataSource owner) {
        rows = new Rows(owner);
        own = rows.tenant("Longview", "Europe/Dublin");
        foreign = rows.tenant("Harbor", "America/New_York");
        harbor = fill(foreign, "Harbor Point");
        fill(foreign, "Mill Pond");
        foreignIds = Map.copyOf(last);
        park = fill(own, "Longview Park");
        lawn = fill(own, "Longview Lawn");
        wholeTenant(own, harbor);
        wholeTenant(foreign, park);
        rows.run("insert into api_cache (cache_key, value, expiry) values ('a', '{}', now())");
        rows.run("insert into rate_limits (key, count, reset_time) values ('a:chat', 1, '2026-06-17 12:00')");
    }

    /** The scopes of an admin, of a developer, of a developer without developments and of a narrowed admin. */
    public List<Scope> narrowScopes() {
        return List.of(
                new Scope.Tenant(own, Authority.TENANT),
                new Scope.Developments(own, new TreeSet<>(Set.of(park)), Authority.DEVELOPMENTS),
                new Scope.Developments(own, new TreeSet<>(), Authority.DEVELOPMENTS),
                new Scope.Developments(own, new TreeSet<>(Set.of(lawn)), Authority.TENANT));
    }

    /** What the parameters of queries call for, as ids of the other tenant. */
    public Map<String, Object> foreignIds() {
        return foreignIds;
    }

    /** The unit, homeowner or document of a development. */
    public UUID id(String kind, UUID development) {
        return ids.get(kind).get(development);
    }

    private void know(String kind, Estate estate, UUID id) {
        ids.computeIfAbsent(kind, any -> new HashMap<>()).put(estate.id(), id);
    }

    private UUID fill(UUID tenant, String name) {
        Estate estate = Estate.of(rows, tenant, name);
        UUID developer =
                rows.insert("admins", Map.of("tenant_id", tenant, "email", name + "@example.ie", "role", "developer"));
        rows.run("update developments set developer_user_id = '" + developer + "' where id = '" + estate.id() + "'");
        UUID home = estate.home("BS01", name.replace(' ', '.') + "@example.com");
        UUID owner = estate.homeowner(name.replace(' ', '.') + "@example.com");
        estate.houseType("BS01");
        UUID plan = estate.document("Plan of " + name, Map.of("house_type_code", "BS01"));
        estate.document("Unread of " + name, Map.of());
        estate.chunk(plan, true);
        rows.run("update doc_chunks set created_at = '" + NOW.minus(Duration.ofDays(3)) + "'");
        estate.opened(plan, owner, "view", NOW.minus(Duration.ofDays(1)));
        estate.opened(plan, "download", NOW.minus(Duration.ofDays(2)), Map.of("unit_id", home));
        UUID asked = estate.asked(home, NOW.minus(Duration.ofHours(30)), "heating");
        last.put("document_ids", "{" + plan + "}");
        last.put("homeowner_ids", "{" + owner + "}");
        last.put("unit_ids", "{" + home + "}");
        last.put("message_id", asked);
        know("development", estate, estate.id());
        know("unit", estate, home);
        know("homeowner", estate, owner);
        know("document", estate, plan);
        last.put("directory/unit.sql", home);
        last.put("directory/homeowner.sql", owner);
        last.put("directory/document.sql", plan);
        last.put("development_ids", "{" + estate.id() + "}");
        last.put("ids", "{" + opened(tenant) + "}");
        rows.message(
                tenant,
                estate.id(),
                NOW.minus(Duration.ofHours(20)),
                Map.of(
                        "user_id",
                        home.toString(),
                        "user_message",
                        "Where is the valve in " + name + "?",
                        "latency_ms",
                        900,
                        "metadata",
                        Rows.Json.of("{\"testMode\":\"true\"}")));
        rows.message(
                tenant,
                estate.id(),
                NOW.minus(Duration.ofHours(10)),
                Map.of("user_message", "Is " + name + " warm?", "latency_ms", 800, "token_count", 7));
        rows.insert(
                "feedback",
                Map.of(
                        "tenant_id",
                        tenant,
                        "message_id",
                        asked,
                        "rating",
                        5,
                        "created_at",
                        NOW.minus(Duration.ofHours(9))));
        rows.insert(
                "important_docs_agreements",
                Map.of(
                        "tenant_id",
                        tenant,
                        "development_id",
                        estate.id(),
                        "unit_id",
                        home,
                        "purchaser_id",
                        home,
                        "important_docs_version",
                        1));
        rows.insert(
                "qr_tokens",
                Map.of("tenant_id", tenant, "development_id", estate.id(), "unit_id", home, "token_hash", name));
        return estate.id();
    }

    private String opened(UUID tenant) {
        return rows.ids("select id from document_views where tenant_id = '" + tenant + "' and homeowner_id is not null")
                .get(0)
                .toString();
    }

    /** What belongs to a tenant and to none of its developments. */
    private void wholeTenant(UUID tenant, UUID developmentOfAnother) {
        rows.message(tenant, null, NOW.minus(Duration.ofHours(5)), Map.of("user_message", "Who are you, " + tenant));
        rows.insert(
                "documents",
                Map.of(
                        "tenant_id",
                        tenant,
                        "document_type",
                        "brochure",
                        "title",
                        "Of all " + tenant,
                        "file_name",
                        "a.pdf",
                        "relative_path",
                        "/a",
                        "processing_status",
                        "complete"));
        rows.insert(
                "doc_chunks", Map.of("tenant_id", tenant, "content", "shared by " + tenant, "source_type", "document"));
        rows.insert(
                "doc_chunks",
                Map.of(
                        "tenant_id",
                        tenant,
                        "development_id",
                        developmentOfAnother,
                        "content",
                        "lost",
                        "source_type",
                        "document"));
        rows.insert(
                "audit_log",
                Map.of(
                        "tenant_id",
                        tenant,
                        "type",
                        "api_request",
                        "action",
                        "GET",
                        "created_at",
                        NOW.minus(Duration.ofHours(1)),
                        "metadata",
                        Rows.Json.of(
                                "{\"route\":\"/chat\",\"status\":503,\"duration_ms\":12.5,\"code\":\"unavailable\"}")));
        rows.insert(
                "audit_log",
                Map.of(
                        "tenant_id",
                        tenant,
                        "type",
                        "admin_login",
                        "action",
                        "Signed in to " + tenant,
                        "created_at",
                        NOW.minus(Duration.ofHours(2))));
    }
}
