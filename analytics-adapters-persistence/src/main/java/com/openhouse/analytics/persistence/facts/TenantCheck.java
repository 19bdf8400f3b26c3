package com.openhouse.analytics.persistence.facts;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Compares the facts of a tenant with its rows, and their sums with them. That takes minutes where there are millions, so it is
 * done without the lock; what seems wrong is looked at again with it.
 */
final class TenantCheck {

    private final UUID tenantId;
    private final RollupRules rules;

    TenantCheck(UUID tenantId, RollupRules rules) {
        this.tenantId = tenantId;
        this.rules = rules;
    }

    /** Catches up, all of the history included; with the lock. */
    void follow(FactConnection connection) {
        if (!facts(connection).follow(() -> true)) {
            throw new IllegalStateException("The history of messages is still being read.");
        }
        new RollupRun(connection, rules, true).follow(() -> true);
    }

    /** Messages whose facts seem not to be what the rows say; those that have come meanwhile may have none yet. */
    List<Difference> suspects(FactConnection connection) {
        return connection.inTransaction(() -> connection.sql().differences(tenantId));
    }

    /** Makes those of them anew that have been followed and still are not what the rows say; with the lock. */
    List<Difference> renew(FactConnection connection, List<Difference> suspects) {
        follow(connection);
        List<MessageId> messages = suspects.stream().map(Difference::message).toList();
        List<Difference> differences = Batches.of(messages).stream()
                .flatMap(
                        batch -> connection.inTransaction(() -> connection.sql().differences(batch)).stream())
                .toList();
        facts(connection).renewAll(differences.stream().map(Difference::message).toList());
        return differences;
    }

    /** Whether sums are not what the facts say, which change in one transaction with them. */
    boolean isCountedWrongly(FactConnection connection) {
        FactSql sql = connection.sql();
        return connection.inTransaction(() ->
                sql.number("wrong_totals", Map.of("tenant_id", tenantId)) > 0 || RollupRun.isWrong(sql, tenantId));
    }

    /** Makes sums anew that are wrong; tells how many numbers of the rollups were. With the lock. */
    long countAnew(FactConnection connection) {
        FactSql sql = connection.sql();
        Map<String, Object> tenant = Map.of("tenant_id", tenantId);
        return connection.inTransaction(() -> {
            sql.run("forget_totals_of_tenant", tenant);
            sql.run("count_tenant", tenant);
            return RollupRun.mend(sql, tenantId);
        });
    }

    private static FactRun facts(FactConnection connection) {
        return new FactRun(connection.sql(), connection::inTransaction, new History(connection), true);
    }
}
