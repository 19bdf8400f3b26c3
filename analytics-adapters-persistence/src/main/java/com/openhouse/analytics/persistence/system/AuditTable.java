package com.openhouse.analytics.persistence.system;

import com.openhouse.analytics.domain.system.AuditEntry;
import com.openhouse.analytics.persistence.rows.SqlFile;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Adds entries to {@code audit_log}: many in one statement, as an entity each would take several times as long. */
@Component
final class AuditTable {

    private static final SqlFile RECORD = SqlFile.of("system/record.sql");

    private final JdbcClient database;
    private final JsonMapper json = JsonMapper.builder().build();

    AuditTable(DataSource pool) {
        this.database = JdbcClient.create(pool);
    }

    /**
     * Adds all of them or, where one does not fit, none. Reads that repeat within a second are one row.
     *
     * @throws org.springframework.dao.DataAccessException where they do not fit or the table cannot be written
     */
    void add(List<AuditEntry> entries) {
        String told = json.writeValueAsString(Repeats.once(entries));
        database.sql(RECORD.text()).param("entries", told).update();
    }
}
