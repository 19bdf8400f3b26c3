package com.openhouse.analytics.persistence.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.domain.directory.HomeownerDirectory;
import com.openhouse.analytics.domain.directory.HomeownerFilter;
import com.openhouse.analytics.domain.directory.HomeownerList;
import com.openhouse.analytics.domain.directory.HomeownerOrder;
import com.openhouse.analytics.domain.directory.OnboardingStatus;
import com.openhouse.analytics.domain.directory.UnitDirectory;
import com.openhouse.analytics.domain.directory.UnitFilter;
import com.openhouse.analytics.domain.directory.UnitOrder;
import com.openhouse.analytics.domain.listing.Order;
import com.openhouse.analytics.domain.listing.PageRequest;
import com.openhouse.analytics.domain.scope.Authority;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.persistence.isolation.Isolation;
import com.openhouse.analytics.persistence.testing.PersistenceTest;
import com.openhouse.analytics.persistence.testing.Rows;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The entries of a large development give the same lists as its rows. */
@PersistenceTest
@Timeout(300)
class LargeDevelopmentIT {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final UnitFilter ALL_UNITS = new UnitFilter(null, null, null, null, null, null, null, null);
    private static final HomeownerFilter ALL_HOMEOWNERS = new HomeownerFilter(null, null, null, NOON);
    private static final PageRequest PAGE = new PageRequest(2, 7);

    private static final String HOMES = """
            insert into units (tenant_id, development_id, development_code, unit_number, unit_code, unit_uid, address_line_1,
                eircode, house_type_code, bedrooms, purchaser_name, purchaser_email, consent_at, important_docs_agreed_version)
            select '%1$s', '%2$s', 'D', n, 'U', gen_random_uuid(), n || ' Main Street', case when n %% 3 = 0 then 'D01 X' || n end,
                'BT' || n %% 4, n %% 5, 'Owner ' || n %% 50,
                case when n %% 6 = 0 then ' ' when n %% 6 = 1 then n || '@pending.onboarding' else 'owner' || n || '@example.ie' end,
                case when n %% 7 = 0 then now() end, case when n %% 11 = 0 then 1 else 0 end
            from generate_series(0, 600) n
            """;
    private static final String HOMEOWNERS = """
            insert into homeowners (tenant_id, development_id, name, email, house_type, last_active, unique_qr_token)
            select tenant_id, development_id, purchaser_name, upper(purchaser_email), case when bedrooms = 1 then 'Own' end,
                case when bedrooms = 2 then timestamptz '2026-11-23 01:00Z' end,
                case when bedrooms = 3 then 'token ' || id end
            from units
            where tenant_id = '%1$s' and purchaser_email is not null and unit_number::int %% 4 > 0
            """;
    private static final String TOKENS = """
            insert into qr_tokens (unit_id, tenant_id, development_id, token_hash, used_at)
            select id, tenant_id, development_id, 'token ' || id || n, case when bedrooms = n then now() end
            from units, generate_series(1, 2) n
            where tenant_id = '%1$s' and unit_number::int %% 5 < 2
            """;
    private static final String QUESTIONS = """
            insert into messages (tenant_id, development_id, user_id, content, user_message, created_at)
            select tenant_id, development_id, id, '-', 'Where?', timestamptz '2026-11-23 00:00Z' + bedrooms * interval '1 minute'
            from units
            where tenant_id = '%1$s' and unit_number::int %% 8 = 3
            """;
    private static final String OPENINGS = """
            insert into document_views (tenant_id, development_id, document_id, homeowner_id, unit_id, kind, occurred_at)
            select u.tenant_id, u.development_id, gen_random_uuid(), h.id, case when h.id is null or bedrooms = 4 then u.id end, 'view',
                timestamptz '2026-11-22 00:00Z'
            from units u
            left join homeowners h on h.tenant_id = u.tenant_id and h.email = upper(u.purchaser_email) and u.bedrooms > 1
            where u.tenant_id = '%1$s' and unit_number::int %% 9 < 3
            """;

    /** How many counts are not those of the entries. */
    private static final String UNIT_COUNTS = """
            select count(*)
            from (select house_type_code, stage, missing_email, no_homeowner, never_chatted, must_read_agreed, units
                  from analytics_unit_count
                  where tenant_id = '%1$s' and units > 0) c
            full join (select house_type_code, stage, missing_email, homeowner_id is null as no_homeowner,
                              last_chat_at is null as never_chatted, must_read_agreed, count(*) as units
                       from analytics_unit_entry
                       where tenant_id = '%1$s'
                       group by 1, 2, 3, 4, 5, 6) e
            using (house_type_code, stage, missing_email, no_homeowner, never_chatted, must_read_agreed)
            where c.units is distinct from e.units
            """;

    private static final String HOMEOWNER_COUNTS = """
            select count(*)
            from (select coalesce(house_type_code, 'none') as type, stage, homeowners
                  from analytics_homeowner_count
                  where tenant_id = '%1$s' and homeowners > 0) c
            full join (select coalesce(house_type_code, 'none') as type, stage, count(*) as homeowners
                       from analytics_homeowner_entry
                       where tenant_id = '%1$s'
                       group by 1, 2) e
            using (type, stage)
            where c.homeowners is distinct from e.homeowners
            """;

    @Autowired
    private UnitDirectory units;

    @Autowired
    private HomeownerDirectory homeowners;

    @Autowired
    private FactKeeper keeper;

    @Autowired
    private Isolation isolation;

    @Autowired
    private DataSource dataSource;

    private Rows rows;
    private UUID tenant;
    private Scope scope;

    @BeforeEach
    void aLargeDevelopmentWithAllKindsOfHomes() {
        rows = new Rows(dataSource);
        tenant = rows.tenant("Longview", "Europe/Dublin");
        UUID development = rows.development(tenant, "Longview Park");
        scope = new Scope.Developments(tenant, new TreeSet<>(Set.of(development)), Authority.TENANT);
        rows.run(HOMES.formatted(tenant, development));
        rows.run(HOMEOWNERS.formatted(tenant));
        rows.run(TOKENS.formatted(tenant));
        rows.run(QUESTIONS.formatted(tenant));
        rows.run(OPENINGS.formatted(tenant));
        rows.run("analyze");
    }

    @Test
    void entriesAndRowsGiveTheSameLists() {
        keepEntries();
        assertThat(entries()).isEqualTo(601);

        assertThat(lists()).isEqualTo(fromTheRows(this::lists));
    }

    @Test
    void whatChangesAHomeChangesItsEntry() {
        keepEntries();
        rows.run("update units set purchaser_email = 'owner5@example.ie' where unit_number in ('7', '8')");
        rows.run("update homeowners set name = 'Zoe' where email = 'owner9@example.ie'");
        rows.run("delete from homeowners where email = 'owner11@example.ie'");
        rows.run(
                "delete from units where unit_number = '600' and not exists (select from qr_tokens q where q.unit_id = units.id)");
        rows.run("update developments set important_docs_version = 2 where tenant_id = '" + tenant + "'");
        rows.run("insert into qr_tokens (unit_id, tenant_id, development_id, token_hash)"
                + " select id, tenant_id, development_id, 'new' || id from units where unit_number = '13' and tenant_id = '"
                + tenant + "'");
        rows.run(QUESTIONS.formatted(tenant));
        keepEntries();

        assertThat(wrong("analytics_unit_entry")).isZero();
        assertThat(wrong("analytics_homeowner_entry")).isZero();
        assertThat(miscounted(UNIT_COUNTS)).isZero();
        assertThat(miscounted(HOMEOWNER_COUNTS)).isZero();
    }

    @Test
    void signsOfLifeThatAreStillToComeHideNoneBefore() {
        rows.run("update messages set created_at = '2026-11-23 11:00Z' where tenant_id = '" + tenant + "'");
        rows.run(QUESTIONS.formatted(tenant).replace("11-23 00:00Z", "11-23 13:00Z"));
        rows.run(OPENINGS.formatted(tenant).replace("11-22 00:00Z", "11-23 14:00Z"));
        HomeownerFilter lately = new HomeownerFilter(null, NOON.minusSeconds(36 * 3600), null, NOON);
        keepEntries();

        assertThat(active(lately)).isEqualTo(fromTheRows(() -> active(lately)));
    }

    private HomeownerList active(HomeownerFilter filter) {
        return homeowners.list(scope, filter, new Order<>(HomeownerOrder.LAST_ACTIVE, true), PAGE);
    }

    /** While nobody makes the entries anew. */
    private <T> T fromTheRows(Supplier<T> step) {
        return Following.without(dataSource, isolation, () -> {
            rows.run("update analytics_large_development set complete = false");
            return step.get();
        });
    }

    /** How many entries are not what the definition says of all rows. */
    private int wrong(String table) {
        return number("""
                select count(*)
                from (select to_jsonb(e) - 'search_text' from %1$s e where tenant_id = '%2$s') e (kept)
                full join (select to_jsonb(r) - 'search_text' from %1$s_rows() r where tenant_id = '%2$s') r (said) on kept = said
                where kept is null or said is null
                """.formatted(table, tenant));
    }

    private int miscounted(String counts) {
        return number(counts.formatted(tenant));
    }

    private int number(String sql) {
        return new JdbcTemplate(dataSource).queryForObject(sql, Integer.class);
    }

    /** As when the server has told of all changes, however busy the timer is. */
    private void keepEntries() {
        rows.run("update analytics_watch set changes = -1 where reader = 'entries'");
        Following.all(keeper);
    }

    /** Every order of the whole lists, and one order of each filtered one. */
    private List<Object> lists() {
        List<Object> all = new ArrayList<>();
        for (UnitOrder order : UnitOrder.values()) {
            all.add(units.list(scope, ALL_UNITS, new Order<>(order, order.ordinal() % 2 == 0), PAGE)
                    .page());
        }
        unitFilters().forEach(filter -> {
            all.add(units.facets(scope, filter));
            all.add(units.list(scope, filter, new Order<>(UnitOrder.QUESTIONS, true), PAGE)
                    .page());
        });
        for (HomeownerOrder order : HomeownerOrder.values()) {
            all.add(homeowners
                    .list(scope, ALL_HOMEOWNERS, new Order<>(order, order.ordinal() % 2 == 0), PAGE)
                    .page());
        }
        homeownerFilters().forEach(filter -> {
            all.add(homeowners.funnel(scope, filter));
            all.add(homeowners
                    .list(scope, filter, new Order<>(HomeownerOrder.LAST_ACTIVE, true), PAGE)
                    .page());
        });
        return all;
    }

    private static Stream<UnitFilter> unitFilters() {
        return Stream.of(
                ALL_UNITS,
                new UnitFilter("BT1", null, true, null, false, null, null, null),
                new UnitFilter(null, OnboardingStatus.ACTIVATED, null, false, null, false, false, null),
                new UnitFilter(null, null, null, null, null, null, null, "owner1"));
    }

    private static Stream<HomeownerFilter> homeownerFilters() {
        return Stream.of(
                ALL_HOMEOWNERS,
                new HomeownerFilter(OnboardingStatus.ACTIVATED, NOON.minusSeconds(86_400), null, NOON),
                new HomeownerFilter(null, null, "owner2", NOON));
    }

    private int entries() {
        return number("select count(*) from analytics_unit_entry where tenant_id = '" + tenant + "'");
    }
}
