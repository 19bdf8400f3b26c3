package com.openhouse.analytics.persistence.directory;

import com.openhouse.analytics.domain.directory.FunnelStep;
import com.openhouse.analytics.domain.directory.HomeownerDirectory;
import com.openhouse.analytics.domain.directory.HomeownerFilter;
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
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

@Component
@FreshFacts
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class JpaHomeownerDirectory implements HomeownerDirectory {

    private static final SqlFile HOMEOWNERS = SqlFile.of("directory/homeowners.sql");
    private static final SqlFile ONE = HOMEOWNERS.orderedBy(new Order<>(HomeownerOrder.NAME, false));
    private static final SqlFile TOTAL = SqlFile.of("directory/homeowners_total.sql");
    private static final SqlFile FUNNEL = SqlFile.of("directory/homeowner_funnel.sql");
    private static final SqlFile EXCLUDED = SqlFile.of("platform/excluded.sql");

    private final NativeRows rows;

    JpaHomeownerDirectory(EntityManager entityManager) {
        this.rows = new NativeRows(entityManager);
    }

    @Override
    public Page<ListedHomeowner> page(
            Scope scope, HomeownerFilter filter, Order<HomeownerOrder> order, PageRequest page) {
        return rows.page(HOMEOWNERS.orderedBy(order), TOTAL, scope, parameters(filter), page, HomeownerRow.class)
                .map(HomeownerRow::listed);
    }

    @Override
    public void forEach(
            Scope scope, HomeownerFilter filter, Order<HomeownerOrder> order, Consumer<? super ListedHomeowner> row) {
        rows.forEach(
                HOMEOWNERS.orderedBy(order),
                scope,
                parameters(filter),
                HomeownerRow.class,
                found -> row.accept(found.listed()));
    }

    @Override
    public Optional<ListedHomeowner> find(Scope scope, UUID homeownerId, Instant asOf) {
        return rows.list(ONE, scope, Map.of("homeowner_id", homeownerId, "as_of", asOf), HomeownerRow.class).stream()
                .map(HomeownerRow::listed)
                .findFirst();
    }

    @Override
    public List<FunnelStep> funnel(Scope scope, HomeownerFilter filter) {
        return FunnelStep.of(rows.list(FUNNEL, scope, parameters(filter), StageCount.class).stream()
                .collect(Collectors.toMap(found -> OnboardingStatus.values()[found.stage()], StageCount::count)));
    }

    @Override
    public Excluded excluded(Scope scope) {
        return rows.one(EXCLUDED, scope, Map.of(), Excluded.class);
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
                .parameters();
    }

    record StageCount(int stage, long count) {}
}
