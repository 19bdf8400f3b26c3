package com.openhouse.analytics.persistence.facts;

import com.openhouse.analytics.persistence.isolation.Isolation;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Compares every fact with the rows that it is made from, and the rollups with the facts, and mends what differs. It may be
 * stopped at any time.
 */
public final class Reconciliation {

    private static final long PATIENCE_SECONDS = 600;

    private final DataSource dataSource;
    private final Isolation isolation;
    private final ZoneId defaultZone;

    /** With the rights of whoever the connections are of. */
    public Reconciliation(DataSource dataSource, ZoneId defaultZone) {
        this(dataSource, new Isolation(), defaultZone);
    }

    Reconciliation(DataSource dataSource, Isolation isolation, ZoneId defaultZone) {
        this.dataSource = dataSource;
        this.isolation = isolation;
        this.defaultZone = defaultZone;
    }

    /**
     * Goes through all tenants.
     *
     * @param told of each tenant when it is done
     * @return how many facts and numbers of rollups were mended
     * @throws IllegalStateException while the history is still being read, or another instance does not come to an end
     */
    public long run(Consumer<TenantReport> told) {
        var rules = new RollupRules(
                within(FactConnection::knownZones), defaultZone, RollupRules.MUCH_ASKED, RollupRules.CALM);
        long mended = 0;
        for (UUID tenant : within(FactConnection::tenants)) {
            TenantReport report = within(connection -> report(tenant, connection.mend(tenant, rules)));
            told.accept(report);
            mended += report.mended() + report.rollups();
        }
        within(FactConnection::forgetUnusedSpellings);
        return mended
                + within(FactConnection::mendPlatform)
                + within(FactConnection::mendChunks)
                + within(FactConnection::mendRatings)
                + within(FactConnection::mendPlaces);
    }

    private <T> T within(Function<FactConnection, T> step) {
        try (FactConnection connection = FactConnection.of(dataSource, isolation)) {
            if (!connection.lock(PATIENCE_SECONDS)) {
                throw new IllegalStateException("Another instance is at work on the facts.");
            }
            return connection.locked(() -> step.apply(connection));
        }
    }

    private static TenantReport report(UUID tenant, FactConnection.Mended mended) {
        return new TenantReport(
                tenant,
                mended.facts().stream()
                        .collect(Collectors.groupingBy(Difference::day, TreeMap::new, Collectors.counting())),
                mended.rollups());
    }

    /**
     * @param mendedByDay how many facts were mended, by the day of their messages in UTC
     * @param rollups how many numbers in the rollups of the tenant were mended
     */
    public record TenantReport(UUID tenantId, SortedMap<LocalDate, Long> mendedByDay, long rollups) {

        /** How many facts were mended. */
        public long mended() {
            return mendedByDay.values().stream().mapToLong(Long::longValue).sum();
        }
    }
}
