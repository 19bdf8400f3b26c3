package com.openhouse.analytics.persistence.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.domain.access.AccessEntry;
import com.openhouse.analytics.domain.access.AccessFilter;
import com.openhouse.analytics.domain.access.AccessLog;
import com.openhouse.analytics.domain.access.AccessOrder;
import com.openhouse.analytics.domain.access.AccessQuery;
import com.openhouse.analytics.domain.listing.Order;
import com.openhouse.analytics.domain.listing.PageRequest;
import com.openhouse.analytics.domain.scope.Authority;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.domain.system.AccessEvent;
import com.openhouse.analytics.domain.system.AccessType;
import com.openhouse.analytics.domain.system.Actor;
import com.openhouse.analytics.domain.system.AuditLog;
import com.openhouse.analytics.domain.time.Span;
import com.openhouse.analytics.persistence.testing.PersistenceTest;
import com.openhouse.analytics.persistence.testing.Rows;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
class JpaAccessLogIT {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Span DAY = new Span(NOON.minusSeconds(3600), NOON.plusSeconds(3600));
    private static final PageRequest FIRST = new PageRequest(1, 50);
    private static final Order<AccessOrder> LATEST_FIRST = new Order<>(AccessOrder.OCCURRED_AT, true);

    @Autowired
    private AuditLog audit;

    @Autowired
    private AccessLog log;

    @Autowired
    private DataSource dataSource;

    private Rows rows;
    private UUID tenant;
    private UUID other;

    @BeforeEach
    void twoTenants() {
        rows = new Rows(dataSource);
        rows.run("truncate audit_log");
        tenant = rows.tenant("Longview", "Europe/Dublin");
        other = rows.tenant("Other", "Europe/Dublin");
    }

    @Test
    void anEntryIsToldAsItWasWritten() {
        write(event(AccessType.CSV_EXPORT, tenant, "state=unanswered", 12L, NOON));

        AccessEntry entry = all(tenantScope(tenant), any()).get(0);
        assertThat(entry)
                .usingRecursiveComparison()
                .ignoringFields("id")
                .isEqualTo(new AccessEntry(
                        entry.id(),
                        NOON,
                        AccessType.CSV_EXPORT,
                        "GET /x",
                        "aoife@example.ie",
                        "admin",
                        tenant,
                        "Longview",
                        "/x",
                        "state=unanswered",
                        12L,
                        "completed",
                        1));
    }

    @Test
    void aReadThatRepeatsTellsHowOften() {
        AccessEvent read = event(AccessType.CROSS_TENANT_READ, null, null, null, NOON);
        write(read, read, read);

        assertThat(all(new Scope.Platform(), any()).stream()
                        .mapToLong(AccessEntry::times)
                        .sum())
                .isEqualTo(3);
    }

    @Test
    void aTenantSeesItsOwnEntriesAndThePlatformAll() {
        write(
                event(AccessType.ACCESS_DENIED, tenant, null, null, NOON),
                event(AccessType.ACCESS_DENIED, other, null, null, NOON),
                event(AccessType.CROSS_TENANT_READ, null, null, null, NOON));

        assertThat(all(tenantScope(tenant), any()))
                .extracting(AccessEntry::tenantId)
                .containsExactly(tenant);
        assertThat(all(new Scope.Platform(), any())).hasSize(3);
    }

    @Test
    void requestsAndOtherEventsAreNoAccess() {
        rows.run("insert into audit_log (tenant_id, type, action, created_at) select '" + tenant
                + "', t, 'x', '2026-11-23T12:00:00Z' from unnest(array['api_request', 'document_upload']) t");
        assertThat(all(new Scope.Platform(), any())).isEmpty();
    }

    @Test
    void whatTheExistingApplicationWroteNamesAdminsAlone() {
        rows.run("insert into admins (tenant_id, email) values ('" + tenant + "', 'Known@example.ie')");
        rows.run("insert into audit_log (tenant_id, type, action, actor, request_path, metadata, created_at) select '"
                + tenant
                + "', 'login_failure', 'Failed for ' || a, a, '/p', '{\"filter\": \"x\"}', '2026-11-23T12:00:00Z'"
                + " from unnest(array['known@example.ie', 'homeowner@home.ie']) a");

        assertThat(all(tenantScope(tenant), any()))
                .extracting(AccessEntry::actor)
                .containsExactlyInAnyOrder("known@example.ie", null);
        assertThat(all(tenantScope(tenant), any())).allSatisfy(entry -> {
            assertThat(entry.action()).isEqualTo("Failed for [email]");
            assertThat(entry.path()).isNull();
            assertThat(entry.filter()).isNull();
        });
    }

    @Test
    void filtersAndWindowNarrow() {
        write(
                event(AccessType.CSV_EXPORT, tenant, "a_b=1", 1L, NOON),
                event(AccessType.ADMIN_LOGIN, tenant, "axb=1", null, NOON),
                event(AccessType.ADMIN_LOGIN, tenant, null, null, NOON.plusSeconds(3600)));
        Scope scope = tenantScope(tenant);

        assertThat(all(scope, any())).hasSize(2);
        assertThat(all(scope, new AccessFilter(AccessType.ADMIN_LOGIN, null, null)))
                .hasSize(1);
        assertThat(all(scope, new AccessFilter(null, "AOIFE@example.ie", null))).hasSize(2);
        assertThat(all(scope, new AccessFilter(null, "aoife", null))).isEmpty();
        assertThat(all(scope, new AccessFilter(null, null, "A_B"))).hasSize(1);
        assertThat(all(scope, new AccessFilter(null, null, "%"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyOrderIsTotal(AccessOrder field) {
        write(
                event(AccessType.CSV_EXPORT, tenant, null, 1L, NOON),
                event(AccessType.CSV_EXPORT, tenant, null, null, NOON),
                event(AccessType.ADMIN_LOGIN, null, null, 2L, NOON));
        for (boolean descending : new boolean[] {true, false}) {
            Order<AccessOrder> order = new Order<>(field, descending);
            List<AccessEntry> whole = new ArrayList<>();
            log.forEach(new Scope.Platform(), new AccessQuery(DAY, any()), order, whole::add);
            assertThat(pages(order)).isEqualTo(whole).hasSize(3);
        }
    }

    private List<AccessEntry> pages(Order<AccessOrder> order) {
        List<AccessEntry> pages = new ArrayList<>();
        for (int page = 1; page <= 3; page++) {
            pages.addAll(log.page(new Scope.Platform(), new AccessQuery(DAY, any()), order, new PageRequest(page, 1))
                    .items());
        }
        return pages;
    }

    private List<AccessEntry> all(Scope scope, AccessFilter filter) {
        return log.page(scope, new AccessQuery(DAY, filter), LATEST_FIRST, FIRST)
                .items();
    }

    private void write(AccessEvent... events) {
        long before = audit.counts().recorded();
        for (AccessEvent event : events) {
            audit.record(event);
        }
        Awaitility.await().until(() -> audit.counts().recorded() == before + events.length);
    }

    private static AccessEvent event(
            AccessType type, @Nullable UUID tenant, @Nullable String filter, @Nullable Long rows, Instant at) {
        Actor actor = new Actor(new UUID(1, 1), "aoife@example.ie", "admin", new UUID(2, 2));
        return new AccessEvent(at, type, "GET /x", actor, tenant, "/x", filter, rows, "completed", "10.0.0.1");
    }

    private static AccessFilter any() {
        return new AccessFilter(null, null, null);
    }

    private static Scope tenantScope(UUID tenant) {
        return new Scope.Tenant(tenant, Authority.TENANT);
    }
}
