package com.openhouse.analytics.app.oracle;

import static com.openhouse.analytics.app.oracle.SmallCompany.NOON;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Companies at the edges: of one development and one super_admin, and apart from that of as little as can be. */
enum Companies {
    /** A development where nothing has been entered yet. */
    NOTHING {
        @Override
        void fill(RawData data) {}
    },
    /** One home, one homeowner, one exchange, one document with one chunk and one opening, one request. */
    ONE_ROW {
        @Override
        void fill(RawData data) {
            data.units.add(unit("Ann Byrne", "Ann@example.org"));
            data.homeowners.add(homeowner("ann@EXAMPLE.org"));
            data.messages.add(message(id(6), TENANT, "How do I reset the boiler?", "Press it.", null));
            data.feedback.add(new RawData.Feedback(id(7), TENANT, id(6), 5, "ann", NOON.minusSeconds(60)));
            data.documents.add(document("plan.pdf", "completed"));
            data.chunks.add(chunk(DOCUMENT, "document"));
            data.documentViews.add(new RawData.DocumentView(
                    id(8), TENANT, DEVELOPMENT, DOCUMENT, OWNER, null, "view", NOON.minus(DAY)));
            data.agreements.add(new RawData.Agreement(id(9), TENANT, DEVELOPMENT, UNIT, 1, NOON.minus(DAY)));
            data.auditLog.add(new RawData.AuditRow(
                    id(10),
                    TENANT,
                    "api_request",
                    "GET",
                    Map.of("route", "/api/admin/analytics/chat", "status", 200, "duration_ms", 12.5),
                    NOON.minusSeconds(60)));
        }
    },
    /** Rows of every table, none of which says anything. */
    ONLY_FLAWS {
        @Override
        void fill(RawData data) {
            RawData.Tenant other = new RawData.Tenant(id(20), "Other Homes", Map.of());
            data.tenants.add(other);
            data.units.add(unit("  ", "house7@pending.onboarding"));
            data.homeowners.add(homeowner("House7@Pending.Onboarding"));
            data.messages.add(message(id(6), TENANT, "A test", "Yes.", Map.of("testMode", "true")));
            data.messages.add(message(id(11), other.id(), "Of another company", "Yes.", null));
            data.messages.add(message(id(12), TENANT, " ", " ", null));
            data.feedback.add(new RawData.Feedback(id(7), TENANT, id(12), 6, null, NOON.minusSeconds(60)));
            data.documents.add(document("plan.docx", "failed"));
            data.chunks.add(chunk(null, "pdf"));
            data.chunks.add(new RawData.Chunk(id(13), TENANT, null, null, "", false, null, "faq", NOON.plus(DAY)));
            data.auditLog.add(new RawData.AuditRow(id(10), null, "api_request", "GET", null, NOON.minusSeconds(60)));
            data.rateLimits.add(new RawData.RateLimit("a1:chat", null, NOON));
        }
    };

    static final UUID TENANT = id(1);
    static final UUID DEVELOPMENT = id(2);
    static final UUID UNIT = id(3);
    static final UUID OWNER = id(4);
    static final UUID DOCUMENT = id(5);
    private static final Duration DAY = Duration.ofDays(1);
    private static final RawData.Admin ADMIN = new RawData.Admin(id(99), TENANT, "super@example.org", "super_admin");

    abstract void fill(RawData data);

    RawData data() {
        RawData data = new RawData();
        data.tenants.add(new RawData.Tenant(TENANT, "Byrne Homes", Map.of("timezone", "Europe/Dublin")));
        data.admins.add(ADMIN);
        data.developments.add(new RawData.Development(DEVELOPMENT, TENANT, "LV", "Longview Park", true, null, 2));
        data.cacheTotals.add(new RawData.CacheTotal(0, 0, 0));
        fill(data);
        return data;
    }

    private static UUID id(int n) {
        return new UUID(0, n);
    }

    private static RawData.Unit unit(String purchaser, String email) {
        return new RawData.Unit(
                UNIT,
                TENANT,
                DEVELOPMENT,
                "1",
                "1 Longview",
                null,
                "BS01",
                null,
                purchaser,
                email,
                null,
                null,
                0,
                NOON);
    }

    private static RawData.Homeowner homeowner(String email) {
        return new RawData.Homeowner(OWNER, TENANT, DEVELOPMENT, "Ann", email, null, null, null, NOON);
    }

    private static RawData.Message message(
            UUID id, UUID tenant, String question, String answer, @Nullable Map<String, Object> metadata) {
        return new RawData.Message(
                id,
                tenant,
                DEVELOPMENT,
                null,
                null,
                UNIT.toString(),
                "user",
                "",
                question,
                answer,
                null,
                metadata,
                0,
                new BigDecimal("0.001000"),
                1200,
                null,
                NOON.minus(DAY));
    }

    private static RawData.Document document(String file, String processing) {
        return new RawData.Document(
                DOCUMENT,
                TENANT,
                DEVELOPMENT,
                null,
                "floor_plan",
                null,
                false,
                "Plan",
                file,
                null,
                "active",
                processing,
                null,
                0);
    }

    private static RawData.Chunk chunk(@Nullable UUID document, String source) {
        return new RawData.Chunk(
                id(14), TENANT, DEVELOPMENT, document, "twelve chars", true, null, source, NOON.minus(DAY));
    }
}
