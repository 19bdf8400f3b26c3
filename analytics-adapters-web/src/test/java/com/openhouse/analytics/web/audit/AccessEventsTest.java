package com.openhouse.analytics.web.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.openhouse.analytics.domain.scope.Authority;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.domain.system.AccessEvent;
import com.openhouse.analytics.domain.system.AccessType;
import com.openhouse.analytics.domain.system.Actor;
import com.openhouse.analytics.web.trail.Export;
import com.openhouse.analytics.web.trail.Trail;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.HandlerMapping;

class AccessEventsTest {

    private static final UUID OWN = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);
    private static final String CHAT = "/api/admin/analytics/chat";

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", CHAT);
    private final Trail trail = Trail.of(request);

    @Test
    void anOrdinaryReadIsNothingToTell() {
        by("admin");
        trail.within(new Scope.Tenant(OWN, Authority.TENANT));
        assertThat(events(null)).isEmpty();
    }

    @Test
    void aSuperAdminWhoReadsBeyondTheOwnTenantIsTold() {
        by("super_admin");
        trail.within(new Scope.Tenant(OWN, Authority.PLATFORM));
        assertThat(events(null)).isEmpty();

        trail.within(new Scope.Tenant(OTHER, Authority.PLATFORM));
        assertThat(events(null))
                .extracting(AccessEvent::type, AccessEvent::tenantId)
                .containsExactly(tuple(AccessType.CROSS_TENANT_READ, OTHER));

        trail.within(new Scope.Platform());
        assertThat(events(null))
                .singleElement()
                .extracting(AccessEvent::tenantId)
                .isNull();
        assertThat(events("unavailable")).isEmpty();
    }

    @Test
    void aRefusalOfSomebodyKnownIsToldToTheOwnTenant() {
        by("developer");
        assertThat(events("forbidden"))
                .singleElement()
                .extracting(AccessEvent::type, AccessEvent::tenantId, AccessEvent::outcome)
                .containsExactly(AccessType.ACCESS_DENIED, OWN, "forbidden");
        assertThat(events("unauthenticated")).hasSize(1);
        assertThat(events("not_found")).isEmpty();
        trail.askedForForeign();
        assertThat(events("not_found")).hasSize(1);
    }

    @Test
    void aStrangerWithoutATokenIsARequestLikeAnyOther() {
        assertThat(events("unauthenticated")).isEmpty();
        assertThat(events("forbidden")).hasSize(1);
    }

    @Test
    void aFailedSignInIsToldOnce() {
        by("admin");
        trail.happened(AccessType.LOGIN_FAILURE);
        assertThat(events("unauthenticated")).extracting(AccessEvent::type).containsExactly(AccessType.LOGIN_FAILURE);
    }

    @Test
    void anExportTellsItsRowsAndWhetherItWasWhole() {
        by("admin");
        trail.within(new Scope.Tenant(OWN, Authority.TENANT));
        trail.exported(new Export("questions", 12, false));
        assertThat(events(null))
                .singleElement()
                .extracting(AccessEvent::type, AccessEvent::rows, AccessEvent::outcome, AccessEvent::tenantId)
                .containsExactly(AccessType.CSV_EXPORT, 12L, "cut", OWN);
    }

    @Test
    void ofFreeTextOnlyItsPresenceIsKept() {
        request.setParameter("q", "Murphy");
        request.setParameter("state", "unanswered");
        request.setParameter("topic", "aoife@home.ie");
        request.setParameter("development_id", "x y");
        request.setParameter("unheard", "secret");
        request.setAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, Map.of("id", OTHER.toString()));
        assertThat(LoggedFilter.of(request))
                .isEqualTo("development_id=*&id=" + OTHER + "&q=*&state=unanswered&topic=*&unheard=*");
    }

    private void by(String role) {
        trail.by(new Actor(new UUID(9, 9), "aoife@example.ie", role, OWN));
    }

    private List<AccessEvent> events(@Nullable String code) {
        return AccessEvents.of(new Answered(Instant.EPOCH, "GET", CHAT, 200, code, null, null), trail);
    }
}
