package com.openhouse.analytics.persistence.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.domain.directory.FacetCount;
import com.openhouse.analytics.domain.directory.FunnelStep;
import com.openhouse.analytics.domain.directory.HomeownerDirectory;
import com.openhouse.analytics.domain.directory.HomeownerFilter;
import com.openhouse.analytics.domain.directory.HomeownerOrder;
import com.openhouse.analytics.domain.directory.ListedHomeowner;
import com.openhouse.analytics.domain.directory.ListedUnit;
import com.openhouse.analytics.domain.directory.OnboardingStatus;
import com.openhouse.analytics.domain.directory.UnitDirectory;
import com.openhouse.analytics.domain.directory.UnitFilter;
import com.openhouse.analytics.domain.directory.UnitOrder;
import com.openhouse.analytics.domain.listing.Order;
import com.openhouse.analytics.domain.listing.Page;
import com.openhouse.analytics.domain.listing.PageRequest;
import com.openhouse.analytics.domain.scope.Authority;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.persistence.testing.PersistenceTest;
import com.openhouse.analytics.persistence.testing.Rows;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
class DirectoryIT {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final UnitFilter ALL = filter(null, null, null, null);
    private static final Order<UnitOrder> BY_NUMBER = new Order<>(UnitOrder.UNIT_NUMBER, false);
    private static final PageRequest FIRST = new PageRequest(1, 200);

    @Autowired
    private UnitDirectory units;

    @Autowired
    private HomeownerDirectory homeowners;

    @Autowired
    private DataSource dataSource;

    private Rows rows;
    private UUID tenant;
    private UUID development;

    @BeforeEach
    void aTenantWithADevelopment() {
        rows = new Rows(dataSource);
        tenant = rows.tenant("Longview", "Europe/Dublin");
        development = rows.development(tenant, "Longview Park");
    }

    @Test
    void aHomeStandsAtTheHighestStageThatItHasReached() {
        unit("1", Map.of());
        unit("2", Map.of("purchaser_email", "house2@pending.onboarding"));
        unit("3", Map.of("purchaser_email", "three@example.ie"));
        token(unit("4", Map.of("purchaser_email", "four@example.ie")), null);
        unit("5", Map.of("purchaser_email", "five@example.ie"));
        rows.insert(
                "homeowners",
                Map.of(
                        "tenant_id",
                        tenant,
                        "development_id",
                        development,
                        "name",
                        "Five",
                        "email",
                        "FIVE@example.ie",
                        "unique_qr_token",
                        UUID.randomUUID().toString()));
        unit("6", Map.of("consent_at", NOON));
        token(unit("7", Map.of()), NOON);
        asked(unit("8", Map.of()), 60);
        opened(unit("9", Map.of()), null, UUID.randomUUID());
        opened(null, owner(unitWithEmail("10", "ten@example.ie")), UUID.randomUUID());
        unit("11", Map.of("important_docs_agreed_version", 1));

        assertThat(units.page(scope(), ALL, BY_NUMBER, FIRST).items())
                .extracting(ListedUnit::onboardingStatus)
                .containsExactly(
                        OnboardingStatus.NO_CONTACT,
                        OnboardingStatus.NO_CONTACT,
                        OnboardingStatus.READY_TO_INVITE,
                        OnboardingStatus.INVITED,
                        OnboardingStatus.INVITED,
                        OnboardingStatus.REGISTERED,
                        OnboardingStatus.REGISTERED,
                        OnboardingStatus.ACTIVATED,
                        OnboardingStatus.ACTIVATED,
                        OnboardingStatus.ACTIVATED,
                        OnboardingStatus.COMPLETE);
    }

    @Test
    void aUnitCountsItsQuestionsAndDistinctDocumentsWithoutInflatingEither() {
        UUID unit = unitWithEmail("7", "seven@example.ie");
        UUID owner = owner(unit);
        asked(unit, 60);
        asked(unit, 50);
        UUID document = UUID.randomUUID();
        opened(unit, null, document);
        opened(null, owner, document);
        opened(unit, owner, UUID.randomUUID());

        ListedUnit listed = units.page(scope(), ALL, BY_NUMBER, FIRST).items().get(0);

        assertThat(listed.questions()).isEqualTo(2);
        assertThat(listed.documentsOpened()).isEqualTo(2);
        assertThat(listed.lastChatAt()).isEqualTo(NOON.minusSeconds(50));
        assertThat(listed.homeownerId()).isEqualTo(owner);
        assertThat(listed.purchaserEmail()).isEqualTo("seven@example.ie");
        assertThat(listed.address()).isEqualTo("7 Main Street, Cork");
        ListedHomeowner person = people(null, null, null).items().get(0);
        assertThat(person.chatCount()).isEqualTo(2);
        assertThat(person.documentsViewed()).isEqualTo(2);
        assertThat(person.unitId()).isEqualTo(unit);
        assertThat(person.onboardingStatus()).isEqualTo(OnboardingStatus.ACTIVATED);
    }

    @Test
    void theLaterOfRecordedChatAndLastQuestionIsShown() {
        asked(unit("1", Map.of("last_chat_at", NOON.minusSeconds(10))), 60);
        asked(unit("2", Map.of("last_chat_at", NOON.minusSeconds(90))), 60);
        unit("3", Map.of());

        assertThat(units.page(scope(), ALL, new Order<>(UnitOrder.LAST_CHAT_AT, true), FIRST)
                        .items())
                .extracting(ListedUnit::lastChatAt)
                .containsExactly(NOON.minusSeconds(10), NOON.minusSeconds(60), null);
        assertThat(units.page(scope(), new UnitFilter(null, null, null, null, null, true, null, null), BY_NUMBER, FIRST)
                        .items())
                .extracting(ListedUnit::unitNumber)
                .containsExactly("3");
    }

    @Test
    void facetsCountWhatEveryOtherFilterLeaves() {
        unit("1", Map.of("house_type_code", "BS01", "purchaser_email", "one@example.ie"));
        unit("2", Map.of("house_type_code", "BS01"));
        unit("3", Map.of("house_type_code", "BZ01"));

        assertThat(units.facets(scope(), filter("BS01", null, true, null)))
                .contains(
                        new FacetCount("house_type_code", "BS01", 1),
                        new FacetCount("house_type_code", "BZ01", 1),
                        new FacetCount("missing_email", "true", 1),
                        new FacetCount("missing_email", "false", 1),
                        new FacetCount("onboarding_status", "no_contact", 1),
                        new FacetCount("no_homeowner", "true", 1))
                .doesNotContain(new FacetCount("onboarding_status", "ready_to_invite", 1));
        assertThat(units.page(scope(), filter("BS01", null, true, null), BY_NUMBER, FIRST)
                        .total())
                .isOne();
    }

    @Test
    void aSearchLooksAtNumberAddressEircodeAndPurchaser() {
        unit(
                "12",
                Map.of(
                        "eircode",
                        "T12 AB34",
                        "purchaser_name",
                        "Aoife Ní Bhriain",
                        "purchaser_email",
                        "aoife_b@example.ie"));
        unit("99", Map.of("address_line_1", "100% Avenue"));

        for (String found : List.of("12", "t12ab34", "T12 AB", "ní bhr", "AOIFE_B@", "12 main")) {
            assertThat(numbers(found)).as(found).containsExactly("12");
        }
        assertThat(numbers("100%")).containsExactly("99");
        assertThat(numbers("a%b")).isEmpty();
    }

    @Test
    void everyOrderPagesThroughAllUnitsOnce() {
        List.of("1", "2", "10", "A1").forEach(number -> unit(number, Map.of()));
        assertThat(numbers(null)).containsExactly("1", "A1", "2", "10");

        for (UnitOrder field : UnitOrder.values()) {
            for (boolean descending : new boolean[] {true, false}) {
                List<ListedUnit> all = new ArrayList<>();
                units.forEach(scope(), ALL, new Order<>(field, descending), all::add);
                List<ListedUnit> paged = new ArrayList<>();
                for (int page = 1; page <= 2; page++) {
                    paged.addAll(units.page(scope(), ALL, new Order<>(field, descending), new PageRequest(page, 2))
                            .items());
                }
                assertThat(paged).hasSize(4).isEqualTo(all);
            }
        }
    }

    @Test
    void homeownersAreActiveByAnySignOfLifeInTheRollingTime() {
        UUID asks = owner(unitWithEmail("1", "one@example.ie"));
        rows.message(
                tenant, development, NOON.minus(Duration.ofDays(7)), Map.of("user_message", "Bins?", "house_id", asks));
        UUID opens = homeowner("two@example.ie", Map.of());
        opened(null, opens, UUID.randomUUID());
        UUID recorded = homeowner("three@example.ie", Map.of("last_active", NOON.minus(Duration.ofDays(3))));
        homeowner("four@example.ie", Map.of("last_active", NOON.minus(Duration.ofDays(8))));
        homeowner("five@example.ie", Map.of("last_active", NOON));

        assertThat(people(null, NOON.minus(Duration.ofDays(7)), null).items())
                .extracting(ListedHomeowner::homeownerId)
                .containsExactlyInAnyOrder(asks, opens, recorded);
        assertThat(people(null, NOON.minus(Duration.ofDays(1)), null).items())
                .extracting(ListedHomeowner::homeownerId)
                .containsExactly(opens);
    }

    @Test
    void theFunnelCountsEveryStageWhateverStageIsAskedFor() {
        homeowner("house1@pending.onboarding", Map.of());
        homeowner("two@example.ie", Map.of());
        asked(unitWithEmail("3", "three@example.ie"), 60);
        homeowner("three@example.ie", Map.of());

        HomeownerFilter filter = new HomeownerFilter(OnboardingStatus.ACTIVATED, null, null, NOON);

        assertThat(homeowners.funnel(scope(), filter))
                .extracting(FunnelStep::count)
                .containsExactly(1L, 1L, 0L, 0L, 1L, 0L);
        assertThat(homeowners.funnel(scope(), filter))
                .extracting(FunnelStep::reached)
                .containsExactly(3L, 2L, 1L, 1L, 1L, 0L);
        assertThat(people(OnboardingStatus.ACTIVATED, null, null).total()).isOne();
        assertThat(people(null, null, "THREE@").items())
                .extracting(ListedHomeowner::unitNumber)
                .containsExactly("3");
        assertThat(people(null, null, "_")).isEqualTo(new Page<>(List.of(), 0));
    }

    @Test
    void everyOrderPagesThroughAllHomeownersOnce() {
        homeowner("one@example.ie", Map.of("house_type", "BZ01"));
        homeowner("two@example.ie", Map.of("last_active", NOON));
        owner(unitWithEmail("3", "three@example.ie"));

        for (HomeownerOrder field : HomeownerOrder.values()) {
            List<ListedHomeowner> all = new ArrayList<>();
            Order<HomeownerOrder> order = new Order<>(field, true);
            homeowners.forEach(scope(), new HomeownerFilter(null, null, null, NOON), order, all::add);
            assertThat(homeowners.page(scope(), new HomeownerFilter(null, null, null, NOON), order, FIRST))
                    .isEqualTo(new Page<>(all, 3));
        }
    }

    @Test
    void otherDevelopmentsAndTenantsAreNotSeen() {
        UUID other = rows.development(tenant, "Rathard Park");
        rows.unit(tenant, other, "aoife@example.ie");
        rows.homeowner(tenant, other, "aoife@example.ie");
        rows.unit(tenant, development, "aoife@example.ie");

        ListedUnit mine = units.page(scope(), ALL, BY_NUMBER, FIRST).items().get(0);

        assertThat(mine.homeownerId()).isNull();
        assertThat(people(null, null, null).total()).isZero();
        Scope nothing = new Scope.Developments(tenant, new TreeSet<>(), Authority.DEVELOPMENTS);
        assertThat(units.page(nothing, ALL, BY_NUMBER, FIRST).total()).isZero();
        assertThat(units.facets(nothing, ALL)).isEmpty();
        assertThat(homeowners.funnel(nothing, new HomeownerFilter(null, null, null, NOON)))
                .allMatch(step -> step.reached() == 0);
    }

    private UUID unitWithEmail(String number, String email) {
        return unit(number, Map.of("purchaser_email", email));
    }

    private UUID unit(String number, Map<String, Object> more) {
        Map<String, Object> columns = new HashMap<>(Map.of(
                "tenant_id",
                tenant,
                "development_id",
                development,
                "development_code",
                "D",
                "unit_number",
                number,
                "unit_code",
                "U",
                "unit_uid",
                UUID.randomUUID().toString(),
                "address_line_1",
                number + " Main Street",
                "city",
                "Cork",
                "house_type_code",
                "BS01"));
        columns.putAll(more);
        return rows.insert("units", columns);
    }

    /** A homeowner with the e-mail address of a unit. */
    private UUID owner(UUID unit) {
        String email = units.page(scope(), ALL, BY_NUMBER, FIRST).items().stream()
                .filter(listed -> listed.unitId().equals(unit))
                .map(ListedUnit::purchaserEmail)
                .findFirst()
                .orElseThrow();
        return homeowner(email, Map.of());
    }

    private UUID homeowner(String email, Map<String, Object> more) {
        Map<String, Object> columns = new HashMap<>(
                Map.of("tenant_id", tenant, "development_id", development, "name", "Aoife", "email", email));
        columns.putAll(more);
        return rows.insert("homeowners", columns);
    }

    private void token(UUID unit, @Nullable Instant usedAt) {
        Map<String, Object> columns = new HashMap<>(Map.of(
                "unit_id",
                unit,
                "tenant_id",
                tenant,
                "development_id",
                development,
                "token_hash",
                UUID.randomUUID().toString()));
        if (usedAt != null) {
            columns.put("used_at", usedAt);
        }
        rows.insert("qr_tokens", columns);
    }

    private void asked(UUID unit, long secondsAgo) {
        rows.message(
                tenant,
                development,
                NOON.minusSeconds(secondsAgo),
                Map.of("user_id", unit.toString(), "user_message", "Bins?"));
    }

    private void opened(@Nullable UUID unit, @Nullable UUID homeowner, UUID document) {
        Map<String, Object> columns = new HashMap<>(Map.of(
                "tenant_id",
                tenant,
                "development_id",
                development,
                "document_id",
                document,
                "kind",
                "view",
                "occurred_at",
                NOON.minusSeconds(30)));
        if (unit != null) {
            columns.put("unit_id", unit);
        }
        if (homeowner != null) {
            columns.put("homeowner_id", homeowner);
        }
        rows.insert("document_views", columns);
    }

    private List<String> numbers(@Nullable String search) {
        return units.page(scope(), filter(null, null, null, search), BY_NUMBER, FIRST).items().stream()
                .map(ListedUnit::unitNumber)
                .toList();
    }

    private Page<ListedHomeowner> people(
            @Nullable OnboardingStatus status, @Nullable Instant activeSince, @Nullable String search) {
        return homeowners.page(
                scope(),
                new HomeownerFilter(status, activeSince, search, NOON),
                new Order<>(HomeownerOrder.NAME, false),
                FIRST);
    }

    private static UnitFilter filter(
            @Nullable String houseType,
            @Nullable Boolean onboarded,
            @Nullable Boolean missingEmail,
            @Nullable String search) {
        return new UnitFilter(houseType, null, onboarded, missingEmail, null, null, null, search);
    }

    private Scope scope() {
        return new Scope.Developments(tenant, new TreeSet<>(List.of(development)), Authority.TENANT);
    }
}
