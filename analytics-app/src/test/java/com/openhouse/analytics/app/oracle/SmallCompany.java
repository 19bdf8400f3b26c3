package com.openhouse.analytics.app.oracle;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One tenant with one development and one home, for cases that are worked out by hand. */
final class SmallCompany {
    static final Instant NOON = Instant.parse("2026-06-17T11:00:00Z");

    final RawData data = new RawData();
    final RawData.Tenant tenant;
    final RawData.Admin admin;
    final RawData.Development development;
    final RawData.Unit unit;
    private int next;

    SmallCompany(String zone) {
        tenant = new RawData.Tenant(id(), "Byrne Homes", Map.of("timezone", zone));
        admin = new RawData.Admin(id(), tenant.id(), "manager@example.org", "admin");
        development = new RawData.Development(id(), tenant.id(), "LV", "Longview Park", true, null, 1);
        unit = new RawData.Unit(
                id(),
                tenant.id(),
                development.id(),
                "1",
                "1 Longview",
                null,
                "BS01",
                3,
                null,
                "Ann@example.org",
                null,
                null,
                0,
                NOON);
        data.tenants.add(tenant);
        data.admins.add(admin);
        data.developments.add(development);
        data.units.add(unit);
    }

    UUID id() {
        return new UUID(0, ++next);
    }

    RawData.Message exchange(Instant at, String question, @Nullable String answer) {
        return row(at, "user", "", question, answer, null, null, null);
    }

    RawData.Message says(Instant at, String sender, String text) {
        return row(at, sender, text, null, null, null, null, null);
    }

    RawData.Message row(
            Instant at,
            String sender,
            String content,
            @Nullable String userMessage,
            @Nullable String aiMessage,
            @Nullable Map<String, Object> metadata,
            @Nullable Integer tokens,
            @Nullable String cost) {
        RawData.Message row = new RawData.Message(
                id(),
                tenant.id(),
                development.id(),
                null,
                null,
                unit.id().toString(),
                sender,
                content,
                userMessage,
                aiMessage,
                null,
                metadata,
                tokens,
                cost == null ? null : new BigDecimal(cost),
                null,
                null,
                at);
        data.messages.add(row);
        return row;
    }

    void rate(RawData.Message message, int rating, String user, Instant at) {
        data.feedback.add(new RawData.Feedback(id(), tenant.id(), message.id(), rating, user, at));
    }

    Facts facts(Instant asOf) {
        return new Facts(data, asOf, Scope.of(data, Caller.of(admin)));
    }

    Map<String, @Nullable Object> chat(Instant asOf, String range) {
        Facts facts = facts(asOf);
        return new ReferenceChat(facts, facts.range(range), 10).json();
    }
}
