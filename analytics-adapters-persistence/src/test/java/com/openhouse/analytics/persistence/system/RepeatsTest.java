package com.openhouse.analytics.persistence.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.openhouse.analytics.domain.system.AccessEvent;
import com.openhouse.analytics.domain.system.AccessType;
import com.openhouse.analytics.domain.system.Actor;
import com.openhouse.analytics.domain.system.AuditEntry;
import com.openhouse.analytics.domain.system.RecordedRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RepeatsTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00.100Z");

    @Test
    void readsOfASecondAreOneRowThatSaysHowOften() {
        List<AuditEntry> entries = List.of(
                read("x=1", NOON),
                read("x=2", NOON),
                read("x=1", NOON.plusMillis(899)),
                read("x=1", NOON.plusMillis(900)));

        assertThat(Repeats.once(entries))
                .extracting(AuditRow::createdAt, row -> row.metadata().get("filter"), row -> row.metadata()
                        .get("times"))
                .containsExactly(
                        tuple(NOON, "x=1", 2L), tuple(NOON, "x=2", null), tuple(NOON.plusMillis(900), "x=1", null));
    }

    @Test
    void readsOfSeveralPeopleOrAddressesStayApart() {
        AuditEntry one = event(AccessType.CROSS_TENANT_READ, "aoife@example.ie", "10.0.0.1", null, NOON);
        AuditEntry elsewhere = event(AccessType.CROSS_TENANT_READ, "aoife@example.ie", "10.0.0.2", null, NOON);
        AuditEntry another = event(AccessType.CROSS_TENANT_READ, "brian@example.ie", "10.0.0.1", null, NOON);

        assertThat(Repeats.once(List.of(one, elsewhere, another, one)))
                .extracting(row -> row.metadata().get("times"))
                .containsExactly(2L, null, null);
    }

    @Test
    void everythingElseStaysARowEach() {
        for (AccessType type : AccessType.values()) {
            AuditEntry event = event(type, "aoife@example.ie", "10.0.0.1", null, NOON);
            assertThat(Repeats.once(List.of(event, event))).hasSize(type == AccessType.CROSS_TENANT_READ ? 1 : 2);
        }
        AuditEntry request = new RecordedRequest(NOON, "GET", "/x", 200, BigDecimal.ONE, null, null, null);
        assertThat(Repeats.once(List.of(request, request))).hasSize(2);
    }

    private static AuditEntry read(String filter, Instant at) {
        return event(AccessType.CROSS_TENANT_READ, "aoife@example.ie", "10.0.0.1", filter, at);
    }

    private static AuditEntry event(AccessType type, String email, String address, String filter, Instant at) {
        Actor actor = new Actor(new UUID(1, 1), email, "super_admin", new UUID(2, 2));
        return new AccessEvent(at, type, "GET /x", actor, null, "/x", filter, null, null, address);
    }
}
