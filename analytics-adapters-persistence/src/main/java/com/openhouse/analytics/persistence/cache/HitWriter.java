package com.openhouse.analytics.persistence.cache;

import com.openhouse.analytics.persistence.cache.HitCounts.Taken;
import jakarta.annotation.PreDestroy;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes hits down once a second and at the end, beside the requests. Rows that somebody holds are left for the next
 * time; the hits of a row that is gone go to the totals.
 */
@Component
class HitWriter {

    private static final Logger LOG = LoggerFactory.getLogger(HitWriter.class);

    private final ApiCacheRepository repository;
    private final TransactionOperations transactions;
    private final HitCounts counts;
    private final JsonMapper json = JsonMapper.builder().build();

    @Autowired
    HitWriter(ApiCacheRepository repository, PlatformTransactionManager transactions, HitCounts counts) {
        this(repository, new TransactionTemplate(transactions), counts);
    }

    HitWriter(ApiCacheRepository repository, TransactionOperations transactions, HitCounts counts) {
        this.repository = repository;
        this.transactions = transactions;
        this.counts = counts;
    }

    @PreDestroy
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void write() {
        Taken taken = counts.take();
        if (taken.isEmpty()) {
            return;
        }
        try {
            counts.giveBack(new Taken(writeInOne(taken), 0));
        } catch (DataAccessException | TransactionException e) {
            counts.giveBack(taken);
            LOG.warn("Hits could not be counted now: {}", e.getClass().getSimpleName());
        }
    }

    /** What was left out because its row is held. */
    private Map<String, Long> writeInOne(Taken taken) {
        Map<String, Long> left = new HashMap<>(taken.hits());
        transactions.executeWithoutResult(status -> {
            repository.limitTime();
            String hits = json.writeValueAsString(taken.hits());
            left.keySet().removeAll(repository.countHits(hits));
            Set<String> gone = new HashSet<>(left.keySet());
            gone.removeAll(repository.present(json.writeValueAsString(left)));
            long ofGone = gone.stream().mapToLong(left::get).sum();
            if (ofGone + taken.stale() > 0) {
                repository.addToTotals(ofGone, taken.stale());
            }
            left.keySet().removeAll(gone);
        });
        return left;
    }
}
