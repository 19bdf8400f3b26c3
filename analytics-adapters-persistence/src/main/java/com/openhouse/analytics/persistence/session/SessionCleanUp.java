package com.openhouse.analytics.persistence.session;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Keeps ended sessions for a day, so that a stolen token that comes late is still known for one. */
@Component
class SessionCleanUp {

    private static final Logger LOG = LoggerFactory.getLogger(SessionCleanUp.class);
    private static final Duration KEPT = Duration.ofDays(1);

    private final EndedSessions ended;
    private final Clock clock;

    SessionCleanUp(EndedSessions ended, @Qualifier("systemClock") Clock clock) {
        this.ended = ended;
        this.clock = clock;
    }

    /** A clean-up that fails is tried again next time. */
    @Scheduled(initialDelay = 2, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void cleanUp() {
        try {
            ended.remove(clock.instant().minus(KEPT));
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("Ended sessions could not be removed: {}", e.getClass().getSimpleName());
        }
    }
}
