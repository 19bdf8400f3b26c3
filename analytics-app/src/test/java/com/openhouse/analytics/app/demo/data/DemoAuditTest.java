package com.openhouse.analytics.app.demo.data;

import static com.openhouse.analytics.app.demo.data.Demo.DATA;
import static com.openhouse.analytics.app.demo.data.Demo.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.app.demo.row.AuditRow;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemoAuditTest {

    @Test
    void signInsFailWithoutATenant() {
        assertThat(DATA.audit())
                .anyMatch(row -> row.type().equals("login_failure") && row.tenantId() == null)
                .anyMatch(row -> row.type().equals("login_failure") && row.tenantId() != null);
    }

    @Test
    void everyTypeOfEventHappens() {
        assertThat(DATA.audit().stream().map(AuditRow::type).collect(Collectors.toSet()))
                .contains(
                        "admin_login",
                        "login_failure",
                        "homeowner_impersonation",
                        "document_upload",
                        "document_delete",
                        "bulk_reingest",
                        "rate_limit_trigger",
                        "unauthorized_tenant_access",
                        "anomaly_detected",
                        "api_request");
    }

    @Test
    void requestsSayHowTheyEnded() {
        var requests = DATA.audit().stream()
                .filter(row -> row.type().equals("api_request"))
                .toList();

        assertThat(requests)
                .allSatisfy(row -> assertThat(row.metadata()).containsKeys("route", "method", "status", "duration_ms"))
                .anyMatch(row -> row.metadata().get("status").equals(503)
                        && "unavailable".equals(row.metadata().get("code")))
                .anyMatch(row -> row.metadata().get("status").equals(429))
                .anyMatch(row -> row.metadata().get("status").equals(404));
    }

    @Test
    void aRateLimitIsReachedAndOneIsOver() {
        assertThat(DATA.rateLimits())
                .anyMatch(row -> row.count() >= 60 && row.resetTime().isAfter(NOW))
                .anyMatch(row -> row.resetTime().isBefore(NOW));
    }
}
