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
import com.openhouse.analytics.persistence.rows.FactSource;
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

    private static final HomeownerQueries LIVE = HomeownerQueries.of("directory/");
    private static final HomeownerQueries KEPT = HomeownerQueries.of("directory/kept_");
    private static final SqlFile ONE = LIVE.homeowners().orderedBy(new Order<>(HomeownerOrder.NAME, false));
    private static final SqlFile MANY = SqlFile.of("directory/kept_homeowners_many.sql");
    private static final SqlFile EXCLUDED = SqlFile.of("platform/excluded.sql");

    private final NativeRows rows;

    JpaHomeownerDirectory(EntityManager entityManager) {
        this.rows = new NativeRows(entityManager);
    }

    @Override
    public Page<ListedHomeowner> page(
            Scope scope, HomeownerFilter filter, Order<HomeownerOrder> order, PageRequest page) {
        HomeownerQueries queries = queries(scope, filter);
        return rows.page(
                        queries.homeowners().orderedBy(order),
                        queries.total(),
                        scope,
                        parameters(filter, order),
                        page,
                        HomeownerRow.class)
                .map(HomeownerRow::listed);
    }

    @Override
    public void forEach(
            Scope scope, HomeownerFilter filter, Order<HomeownerOrder> order, Consumer<? super ListedHomeowner> row) {
        rows.forEach(
                queries(scope, filter).homeowners().orderedBy(order),
                scope,
                parameters(filter, order),
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
        return FunnelStep.of(
                rows
                        .list(
                                queries(scope, filter).funnel(),
                                scope,
                                parameters(filter).parameters(),
                                StageCount.class)
                        .stream()
                        .collect(Collectors.toMap(
                                found -> OnboardingStatus.values()[found.stage()], StageCount::count)));
    }

    @Override
    public Excluded excluded(Scope scope) {
        return rows.one(EXCLUDED, scope, Map.of(), Excluded.class);
    }

    private HomeownerQueries queries(Scope scope, HomeownerFilter filter) {
        return FactSource.isMaintained()
                        && rows.one(MANY, scope, Map.of("as_of", filter.asOf()), Many.class)
                                .many()
                ? KEPT
                : LIVE;
    }

    private static Map<String, Object> parameters(HomeownerFilter filter, Order<HomeownerOrder> order) {
        return parameters(filter)
                .add("texts", order.field() == HomeownerOrder.EMAIL ? Boolean.TRUE : null)
                .parameters();
    }

    private static Filters parameters(HomeownerFilter filter) {
        return new Filters()
                .add("as_of", filter.asOf())
                .add(
                        "onboarding_status",
                        filter.onboardingStatus() == null
                                ? null
                                : filter.onboardingStatus().ordinal())
                .add("active_since", filter.activeSince())
                .search("search", filter.search())
                .add("texts", filter.search() == null ? null : Boolean.TRUE);
    }

    record StageCount(int stage, long count) {}
}
