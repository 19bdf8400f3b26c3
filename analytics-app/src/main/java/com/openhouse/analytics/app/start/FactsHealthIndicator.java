package com.openhouse.analytics.app.start;

import com.openhouse.analytics.domain.system.FactLag;
import com.openhouse.analytics.domain.system.FactProgress;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** A product that is behind is up, its figures only take longer; the details tell how far it is. */
@Component
final class FactsHealthIndicator implements HealthIndicator {

    private final FactProgress progress;

    FactsHealthIndicator(FactProgress progress) {
        this.progress = progress;
    }

    @Override
    public Health health() {
        FactLag lag = progress.lag();
        return lag == null
                ? Health.up().build()
                : Health.up()
                        .withDetail("caught_up_at", String.valueOf(lag.caughtUpAt()))
                        .withDetail("backfilling", lag.backfilling())
                        .withDetail("history_read", lag.historyRead())
                        .withDetail("not_rolled_up", lag.notRolledUp())
                        .build();
    }
}
