package com.openhouse.analytics.persistence.facts;

import com.openhouse.analytics.persistence.isolation.Isolation;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Compares every fact with the rows that it is made from, and mends those that differ. It may be stopped at any time. */
public final class Reconciliation {

    private static final long PATIENCE_SECONDS = 600;

    private final DataSource dataSource;
    private final Isolation isolation;

    /** With the rights of whoever the connections are of. */
    public Reconciliation(DataSource dataSource) {
        this(dataSource, new Isolation());
    }

    Reconciliation(DataSource dataSource, Isolation isolation) {
        this.dataSource = dataSource;
        this.isolation = isolation;
    }

    /**
     * Goes through all tenants.
     *
     * @param told of each tenant when it is done
     * @return how many facts were mended
     * @throws IllegalStateException while the history is still being read, or another instance does not come to an end
     */
    public long run(Consumer<TenantReport> told) {
        long mended = 0;
        for (UUID tenant : within(FactConnection::tenants)) {
            TenantReport report = within(connection -> report(tenant, connection.mend(tenant)));
            told.accept(report);
            mended += report.mended();
        }
        within(FactConnection::forgetUnusedSpellings);
        return mended;
    }

    private <T> T within(Function<FactConnection, T> step) {
        try (FactConnection connection = FactConnection.of(dataSource, isolation)) {
            if (!connection.lock(PATIENCE_SECONDS)) {
                throw new IllegalStateException("Another instance is at work on the facts.");
            }
            return connection.locked(() -> step.apply(connection));
        }
    }

    private static TenantReport report(UUID tenant, List<Difference> differences) {
        return new TenantReport(
                tenant,
                differences.stream()
                        .collect(Collectors.groupingBy(Difference::day, TreeMap::new, Collectors.counting())));
    }

    /** @param mendedByDay how many facts were mended, by the day of their messages in UTC */
    public record TenantReport(UUID tenantId, SortedMap<LocalDate, Long> mendedByDay) {

        public long mended() {
            return mendedByDay.values().stream().mapToLong(Long::longValue).sum();
        }
    }
}
