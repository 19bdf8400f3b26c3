package com.openhouse.analytics.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Probes learn whether the product is ready, a super_admin learns why. */
class ReadinessIT {

    private static final String READINESS = "/actuator/health/readiness";
    private static final Duration SOON = Duration.ofMinutes(4);

    private final House house = House.shared();

    @Test
    void aSuperAdminIsToldWhetherIsolationIsInForce() throws Exception {
        assertThat(house.get("super_admin", READINESS).body())
                .contains("\"isolation\":{\"details\":{\"in_force\":true}");
    }

    @Test
    void aSuperAdminIsToldHowFarTheFactsAre() {
        await().atMost(SOON).untilAsserted(() -> assertThat(
                        house.get("super_admin", READINESS).body())
                .contains("\"facts\":{\"details\":{\"caught_up_at\":", "\"not_rolled_up\":"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"anonymous", "admin.longview", "developer.park", "token.super_admin", "telemetry"})
    void everybodyElseIsToldThatItIsReady(String caller) throws Exception {
        HttpResponse<String> ready = house.get(caller, READINESS);
        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.body()).isEqualTo("{\"status\":\"UP\"}");
    }
}
