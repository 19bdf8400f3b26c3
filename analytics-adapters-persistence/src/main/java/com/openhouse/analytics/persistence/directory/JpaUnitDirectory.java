package com.openhouse.analytics.persistence.directory;

import com.openhouse.analytics.domain.directory.FacetCount;
import com.openhouse.analytics.domain.directory.ListedUnit;
import com.openhouse.analytics.domain.directory.OnboardingStatus;
import com.openhouse.analytics.domain.directory.UnitDirectory;
import com.openhouse.analytics.domain.directory.UnitFilter;
import com.openhouse.analytics.domain.directory.UnitOrder;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

@Component
@FreshFacts
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class JpaUnitDirectory implements UnitDirectory {

    private static final UnitQueries LIVE = UnitQueries.of("directory/");
    private static final UnitQueries KEPT = UnitQueries.of("directory/kept_");
    private static final SqlFile ONE = LIVE.units().orderedBy(new Order<>(UnitOrder.UNIT_NUMBER, false));
    private static final SqlFile MANY = SqlFile.of("directory/kept_units_many.sql");
    private static final SqlFile EXCLUDED = SqlFile.of("platform/excluded.sql");

    private static final Set<UnitOrder> SORTED_BY_TEXT =
            EnumSet.of(UnitOrder.ADDRESS, UnitOrder.EIRCODE, UnitOrder.PURCHASER_NAME, UnitOrder.PURCHASER_EMAIL);

    private final NativeRows rows;

    JpaUnitDirectory(EntityManager entityManager) {
        this.rows = new NativeRows(entityManager);
    }

    @Override
    public Page<ListedUnit> page(Scope scope, UnitFilter filter, Order<UnitOrder> order, PageRequest page) {
        UnitQueries queries = queries(scope);
        return rows.page(
                        queries.units().orderedBy(order),
                        queries.total(),
                        scope,
                        parameters(filter, order),
                        page,
                        UnitRow.class)
                .map(UnitRow::listed);
    }

    @Override
    public void forEach(Scope scope, UnitFilter filter, Order<UnitOrder> order, Consumer<? super ListedUnit> row) {
        rows.forEach(
                queries(scope).units().orderedBy(order),
                scope,
                parameters(filter, order),
                UnitRow.class,
                found -> row.accept(found.listed()));
    }

    @Override
    public Optional<ListedUnit> find(Scope scope, UUID unitId) {
        return rows.list(ONE, scope, Map.of("unit_id", unitId), UnitRow.class).stream()
                .map(UnitRow::listed)
                .findFirst();
    }

    @Override
    public List<FacetCount> facets(Scope scope, UnitFilter filter) {
        return rows.list(queries(scope).facets(), scope, parameters(filter).parameters(), FacetCount.class).stream()
                .map(JpaUnitDirectory::named)
                .toList();
    }

    @Override
    public Excluded excluded(Scope scope) {
        return rows.one(EXCLUDED, scope, Map.of(), Excluded.class);
    }

    private static FacetCount named(FacetCount found) {
        return found.facet().equals("onboarding_status")
                ? new FacetCount(
                        found.facet(),
                        OnboardingStatus.values()[Integer.parseInt(found.value())].wireName(),
                        found.count())
                : found;
    }

    private UnitQueries queries(Scope scope) {
        return FactSource.isMaintained()
                        && rows.one(MANY, scope, Map.of(), Many.class).many()
                ? KEPT
                : LIVE;
    }

    private static Map<String, Object> parameters(UnitFilter filter, Order<UnitOrder> order) {
        return parameters(filter)
                .add("texts", SORTED_BY_TEXT.contains(order.field()) ? Boolean.TRUE : null)
                .parameters();
    }

    private static Filters parameters(UnitFilter filter) {
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
                .add("texts", filter.search() == null ? null : Boolean.TRUE);
    }
}
