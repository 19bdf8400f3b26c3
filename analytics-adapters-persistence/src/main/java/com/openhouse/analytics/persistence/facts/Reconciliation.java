package com.openhouse.analytics.persistence.facts;

import com.openhouse.analytics.persistence.isolation.Isolation;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Compares every fact with the rows that it is made from, and the rollups with the facts, and mends what differs. It may be
 * stopped at any time. Others go on following messages while it compares; they wait while something is mended.
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
     * @param told of each tenant when it is begun and when it is done
     * @return how many facts and numbers of rollups were mended
     * @throws IllegalStateException while the history is still being read, or another instance does not come to an end
     */
    public long run(Listener told) {
        var rules = new RollupRules(
                within(FactConnection::knownZones), defaultZone, RollupRules.MUCH_ASKED, RollupRules.CALM);
        long mended = 0;
        List<UUID> tenants = within(FactConnection::tenants);
        int begun = 0;
        for (UUID tenant : tenants) {
            told.begun(++begun, tenants.size());
            TenantReport report = check(new TenantCheck(tenant, rules), tenant);
            told.done(report);
            mended += report.mended() + report.rollups();
        }
        forgetUnusedSpellings();
        return mended
                + mendPlatform()
                + mendChunks()
                + within(FactConnection::mendRatings)
                + within(FactConnection::mendPlaces);
    }

    private TenantReport check(TenantCheck check, UUID tenant) {
        followAll(check);
        List<Difference> suspects = beside(check::suspects);
        List<Difference> differences = within(connection -> check.renew(connection, suspects));
        long rollups = beside(check::isCountedWrongly) ? within(check::countAnew) : 0;
        return report(tenant, differences, rollups);
    }

    private void followAll(TenantCheck check) {
        within(connection -> {
            check.follow(connection);
            return Boolean.TRUE;
        });
    }

    private void forgetUnusedSpellings() {
        List<SpellingId> unused = beside(connection -> connection.sql().unusedSpellings());
        for (List<SpellingId> batch : Batches.of(unused)) {
            within(connection -> connection.forget(batch));
        }
    }

    private long mendChunks() {
        boolean suspected = beside(connection -> ChunkRun.isSuspected(connection.sql()));
        return within(connection -> connection.mendChunks(suspected));
    }

    private long mendPlatform() {
        boolean wrong =
                beside(connection -> connection.inTransaction(() -> RollupRun.isPlatformWrong(connection.sql())));
        return wrong
                ? within(connection -> connection.inTransaction(() -> RollupRun.mendPlatform(connection.sql())))
                : 0;
    }

    /** With the lock, which other instances wait for. */
    private <T> T within(Function<FactConnection, T> step) {
        return beside(connection -> {
            if (!connection.lock(PATIENCE_SECONDS)) {
                throw new IllegalStateException("Another instance is at work on the facts.");
            }
            return connection.locked(() -> step.apply(connection));
        });
    }

    private <T> T beside(Function<FactConnection, T> step) {
        try (FactConnection connection = FactConnection.of(dataSource, isolation)) {
            return step.apply(connection);
        }
    }

    private static TenantReport report(UUID tenant, List<Difference> differences, long rollups) {
        return new TenantReport(
                tenant,
                differences.stream()
                        .collect(Collectors.groupingBy(Difference::day, TreeMap::new, Collectors.counting())),
                rollups);
    }

    /** Who is told how far it is. */
    @FunctionalInterface
    public interface Listener {

        /** A tenant is being compared, of so many the first, the second and so on. */
        default void begun(int tenant, int tenants) {}

        void done(TenantReport report);
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
