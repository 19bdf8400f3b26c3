package com.openhouse.analytics.persistence.system;

import com.openhouse.analytics.domain.system.AuditEntry;
import com.openhouse.analytics.domain.system.AuditLog;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.TransactionException;

/** The entries that the writer has in hand. */
final class AuditBatch {

    private static final Logger LOG = LoggerFactory.getLogger(AuditBatch.class);

    private final AuditTable table;
    private final AuditLog log;
    private List<AuditEntry> entries;

    AuditBatch(AuditTable table, AuditLog log, List<AuditEntry> entries) {
        this.table = table;
        this.log = log;
        this.entries = entries;
    }

    /** Writes what is in hand; false when the log cannot be written now and trying again makes sense. */
    boolean write() {
        try {
            if (!entries.isEmpty()) {
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
        log.lost(entries.size());
        entries = List.of();
    }

    private void writeTogether() {
        try {
            table.add(entries);
            log.written(entries.size());
            entries = List.of();
        } catch (DataIntegrityViolationException oneDoesNotFit) {
            writeOneByOne();
        }
    }

    /** A row that the table refuses, such as one of a tenant that is gone, must not take the others with it. */
    private void writeOneByOne() {
        while (!entries.isEmpty()) {
            try {
                table.add(List.of(entries.get(0)));
                log.written(1);
            } catch (DataIntegrityViolationException refused) {
                LOG.warn("An entry does not fit into the audit log");
                log.lost(1);
            }
            entries = entries.subList(1, entries.size());
        }
    }
}
