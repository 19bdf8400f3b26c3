package com.openhouse.analytics.persistence.directory;

import com.openhouse.analytics.domain.directory.FacetCount;
import com.openhouse.analytics.domain.directory.ListedUnit;
import com.openhouse.analytics.domain.directory.UnitDirectory;
import com.openhouse.analytics.domain.directory.UnitFilter;
import com.openhouse.analytics.domain.directory.UnitList;
import com.openhouse.analytics.domain.directory.UnitOrder;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

@Component
@FreshFacts
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class JpaUnitDirectory implements UnitDirectory {

    private static final SqlFile ONE = UnitQueries.UNITS.orderedBy(new Order<>(UnitOrder.UNIT_NUMBER, false));
    private static final SqlFile EXCLUDED = SqlFile.of("platform/excluded.sql");

    private final NativeRows rows;

    JpaUnitDirectory(EntityManager entityManager) {
        this.rows = new NativeRows(entityManager);
    }

    @Override
    public UnitList list(Scope scope, UnitFilter filter, Order<UnitOrder> order, PageRequest page) {
        UnitQueries queries = UnitQueries.of(rows, scope, parameters(filter));
        UnitCounts counts = counts(scope, queries);
        Page<UnitRow> units = rows.page(
                queries.units().orderedBy(order), counts.total(), scope, queries.parameters(), page, UnitRow.class);
        return new UnitList(units.map(UnitRow::listed), counts.facets(), excluded(scope));
    }

    @Override
    public void forEach(Scope scope, UnitFilter filter, Order<UnitOrder> order, Consumer<? super ListedUnit> unit) {
        UnitQueries queries = UnitQueries.of(rows, scope, parameters(filter));
        rows.forEach(
                queries.units().orderedBy(order),
                scope,
                queries.parameters(),
                UnitRow.class,
                found -> unit.accept(found.listed()));
    }

    @Override
    public Optional<ListedUnit> find(Scope scope, UUID unitId) {
        return rows.list(ONE, scope, Map.of("unit_id", unitId), UnitRow.class).stream()
                .map(UnitRow::listed)
                .findFirst();
    }

    @Override
    public List<FacetCount> facets(Scope scope, UnitFilter filter) {
        return counts(scope, UnitQueries.of(rows, scope, parameters(filter))).facets();
    }

    @Override
    public Excluded excluded(Scope scope) {
        return rows.one(EXCLUDED, scope, Map.of(), Excluded.class);
    }

    private UnitCounts counts(Scope scope, UnitQueries queries) {
        return UnitCounts.of(rows.list(queries.facets(), scope, queries.parameters(), FacetCount.class));
    }

    private static Map<String, Object> parameters(UnitFilter filter) {
        return new Filters()
                .add("house_type_code", filter.houseTypeCode())
                .add(
                        "onboarding_status",
                        filter.onboardingStatus() == null
                                ? null
                                : filter.onboardingStatus().ordinal())
                .add("onboarded", filter.onboarded())
                .add("missing_email", filter.missingEmail())
                .add("no_homeowner", filter.noHomeowner())
                .add("never_chatted", filter.neverChatted())
                .add("must_read_agreed", filter.mustReadAgreed())
                .search("search", filter.search())
                .add("text", filter.search())
                .parameters();
    }
}
