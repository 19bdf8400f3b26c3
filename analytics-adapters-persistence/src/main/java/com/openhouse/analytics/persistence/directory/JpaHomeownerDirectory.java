package com.openhouse.analytics.persistence.directory;

import com.openhouse.analytics.domain.directory.FunnelStep;
import com.openhouse.analytics.domain.directory.HomeownerDirectory;
import com.openhouse.analytics.domain.directory.HomeownerFilter;
import com.openhouse.analytics.domain.directory.HomeownerList;
import com.openhouse.analytics.domain.directory.HomeownerOrder;
import com.openhouse.analytics.domain.directory.ListedHomeowner;
import com.openhouse.analytics.domain.directory.OnboardingStatus;
import com.openhouse.analytics.domain.listing.Order;
import com.openhouse.analytics.domain.listing.Page;
import com.openhouse.analytics.domain.listing.PageRequest;
import com.openhouse.analytics.domain.metrics.Excluded;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.persistence.facts.FreshFacts;
import com.openhouse.analytics.persistence.rows.Filters;
import com.openhouse.analytics.persistence.rows.NativeRows;
import com.openhouse.analytics.persistence.rows.SqlFile;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

@Component
@FreshFacts
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class JpaHomeownerDirectory implements HomeownerDirectory {

    private static final SqlFile ONE = HomeownerQueries.HOMEOWNERS.orderedBy(new Order<>(HomeownerOrder.NAME, false));
    private static final SqlFile EXCLUDED = SqlFile.of("platform/excluded.sql");

    private final NativeRows rows;

    JpaHomeownerDirectory(EntityManager entityManager) {
        this.rows = new NativeRows(entityManager);
    }

    @Override
    public HomeownerList list(Scope scope, HomeownerFilter filter, Order<HomeownerOrder> order, PageRequest page) {
        HomeownerQueries queries = HomeownerQueries.of(rows, scope, parameters(filter));
        Map<OnboardingStatus, Long> counts = counts(scope, queries);
        Page<HomeownerRow> homeowners = rows.page(
                queries.homeowners().orderedBy(order),
                total(counts, filter.onboardingStatus()),
                scope,
                queries.parameters(),
                page,
                HomeownerRow.class);
        return new HomeownerList(
                homeowners.map(HomeownerRow::listed),
                FunnelStep.of(counts),
                rows.one(EXCLUDED, scope, Map.of(), Excluded.class));
    }

    @Override
    public void forEach(
            Scope scope,
            HomeownerFilter filter,
            Order<HomeownerOrder> order,
            Consumer<? super ListedHomeowner> homeowner) {
        HomeownerQueries queries = HomeownerQueries.of(rows, scope, parameters(filter));
        rows.forEach(
                queries.homeowners().orderedBy(order),
                scope,
                queries.parameters(),
                HomeownerRow.class,
                found -> homeowner.accept(found.listed()));
    }

    @Override
    public Optional<ListedHomeowner> find(Scope scope, UUID homeownerId, Instant asOf) {
        return rows.list(ONE, scope, Map.of("homeowner_id", homeownerId, "as_of", asOf), HomeownerRow.class).stream()
                .map(HomeownerRow::listed)
                .findFirst();
    }

    @Override
    public List<FunnelStep> funnel(Scope scope, HomeownerFilter filter) {
        return FunnelStep.of(counts(scope, HomeownerQueries.of(rows, scope, parameters(filter))));
    }

    private Map<OnboardingStatus, Long> counts(Scope scope, HomeownerQueries queries) {
        return rows.list(queries.funnel(), scope, queries.parameters(), StageCount.class).stream()
                .collect(Collectors.toMap(found -> OnboardingStatus.values()[found.stage()], StageCount::count));
    }

    private static long total(Map<OnboardingStatus, Long> counts, @Nullable OnboardingStatus status) {
        return status == null
                ? counts.values().stream().mapToLong(Long::longValue).sum()
                : counts.getOrDefault(status, 0L);
    }

    private static Map<String, Object> parameters(HomeownerFilter filter) {
        return new Filters()
                .add("as_of", filter.asOf())
                .add(
                        "onboarding_status",
                        filter.onboardingStatus() == null
                                ? null
                                : filter.onboardingStatus().ordinal())
                .add("active_since", filter.activeSince())
                .search("search", filter.search())
                .add("text", filter.search())
                .parameters();
    }

    record StageCount(int stage, long count) {}
}
