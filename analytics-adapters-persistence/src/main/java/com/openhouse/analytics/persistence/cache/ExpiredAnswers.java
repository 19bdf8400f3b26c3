package com.openhouse.analytics.persistence.cache;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Removes answers that expired more than an hour ago, a bounded number at a time; entries of the existing application
 * stay untouched. What removed answers had counted stays in the totals.
 */
@Component
class ExpiredAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(ExpiredAnswers.class);
    private static final Duration KEPT = Duration.ofHours(1);
    private static final int MOST = 500;
    private static final int ROUNDS = 20;

    private final ApiCacheRepository repository;
    private final InstantSource realTime;

    @Autowired
    ExpiredAnswers(ApiCacheRepository repository) {
        this(repository, InstantSource.system());
    }

    ExpiredAnswers(ApiCacheRepository repository, InstantSource realTime) {
        this.repository = repository;
        this.realTime = realTime;
    }

    /** A clean-up that fails is tried again next time. */
    @Scheduled(initialDelay = 1, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void remove() {
        Instant before = realTime.instant().minus(KEPT);
        try {
            for (int round = 0; round < ROUNDS && repository.removeExpired(before, MOST) == MOST; round++) {
                LOG.debug("Removed {} expired answers", MOST);
            }
            repository.removeClaims();
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("Expired answers could not be removed: {}", e.getClass().getSimpleName());
        }
    }
}
