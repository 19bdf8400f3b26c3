package com.openhouse.analytics.app.isolation;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** A product that runs without is up; the detail tells. */
@Component
final class IsolationHealthIndicator implements HealthIndicator {

    private final IsolationStart isolation;

    IsolationHealthIndicator(IsolationStart isolation) {
        this.isolation = isolation;
    }

    @Override
    public Health health() {
        return Health.up().withDetail("in_force", isolation.inForce()).build();
    }
}
