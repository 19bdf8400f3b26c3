package com.openhouse.analytics.persistence.system;

import com.openhouse.analytics.domain.system.RecordedRequest;
import com.openhouse.analytics.domain.system.RequestLog;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.TransactionException;

/** The requests that the writer has in hand. */
final class AuditBatch {

    private static final Logger LOG = LoggerFactory.getLogger(AuditBatch.class);

    private final AuditRepository repository;
    private final RequestLog log;
    private List<RecordedRequest> requests;

    AuditBatch(AuditRepository repository, RequestLog log, List<RecordedRequest> requests) {
        this.repository = repository;
        this.log = log;
        this.requests = requests;
    }

    /** Writes what is in hand; false when the log cannot be written now and trying again makes sense. */
    boolean write() {
        try {
            if (!requests.isEmpty()) {
                writeTogether();
            }
            return true;
        } catch (DataAccessException | TransactionException outage) {
            LOG.warn(
                    "The audit log cannot be written now: {}", outage.getClass().getSimpleName());
            return false;
        }
    }

    /** Gives up what is in hand. */
    void drop() {
        log.lost(requests.size());
        requests = List.of();
    }

    private void writeTogether() {
        try {
            repository.saveAll(requests.stream().map(AuditRow::of).toList());
            log.written(requests.size());
            requests = List.of();
        } catch (DataIntegrityViolationException oneDoesNotFit) {
            writeOneByOne();
        }
    }

    /** A row that the table refuses, such as one of a tenant that is gone, must not take the others with it. */
    private void writeOneByOne() {
        while (!requests.isEmpty()) {
            try {
                repository.save(AuditRow.of(requests.get(0)));
                log.written(1);
            } catch (DataIntegrityViolationException refused) {
                LOG.warn("A request does not fit into the audit log");
                log.lost(1);
            }
            requests = requests.subList(1, requests.size());
        }
    }
}
