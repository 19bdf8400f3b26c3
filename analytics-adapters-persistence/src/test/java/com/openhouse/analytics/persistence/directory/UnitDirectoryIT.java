package com.openhouse.analytics.persistence.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.domain.directory.FacetCount;
import com.openhouse.analytics.domain.directory.ListedUnit;
import com.openhouse.analytics.domain.directory.OnboardingStatus;
import com.openhouse.analytics.domain.directory.UnitDirectory;
import com.openhouse.analytics.domain.directory.UnitFilter;
import com.openhouse.analytics.domain.directory.UnitOrder;
import com.openhouse.analytics.domain.listing.Order;
import com.openhouse.analytics.domain.listing.PageRequest;
import com.openhouse.analytics.persistence.testing.PersistenceTest;
import com.openhouse.analytics.persistence.testing.Rows;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
class UnitDirectoryIT {

    private static final UnitFilter ALL = filter(null, null, null, null);
    private static final Order<UnitOrder> BY_NUMBER = new Order<>(UnitOrder.UNIT_NUMBER, false);
    private static final PageRequest FIRST = new PageRequest(1, 200);

    @Autowired
    private UnitDirectory units;

    @Autowired
    private DataSource dataSource;

    private Neighbourhood homes;

    @BeforeEach
    void aTenantWithADevelopment() {
        homes = Neighbourhood.of(new Rows(dataSource));
    }

    @Test
    void aHomeStandsAtTheHighestStageThatItHasReached() {
        homes.unit("1", Map.of());
        homes.unit("2", Map.of("purchaser_email", "house2@pending.onboarding"));
        homes.unit("3", Map.of("purchaser_email", "three@example.ie"));
        homes.token(homes.unit("4", Map.of("purchaser_email", "four@example.ie")), null);
        homes.unit("5", Map.of("purchaser_email", "five@example.ie"));
        homes.rows()
                .insert(
                        "homeowners",
                        Map.of(
                                "tenant_id",
                                homes.tenant(),
                                "development_id",
                                homes.development(),
                                "name",
                                "Five",
                                "email",
                                "FIVE@example.ie",
                                "unique_qr_token",
                                UUID.randomUUID().toString()));
        homes.unit("6", Map.of("consent_at", NOON));
        homes.token(homes.unit("7", Map.of()), NOON);
        homes.asked(homes.unit("8", Map.of()), 60);
        homes.opened(homes.unit("9", Map.of()), null, UUID.randomUUID());
        homes.opened(null, homes.owned("10", "ten@example.ie"), UUID.randomUUID());
        homes.unit("11", Map.of("important_docs_agreed_version", 1));

        assertThat(units.list(homes.scope(), ALL, BY_NUMBER, FIRST).page().items())
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
        UUID unit = homes.unitWithEmail("7", "seven@example.ie");
        UUID owner = homes.homeowner("seven@example.ie", Map.of());
        homes.busy(unit, owner);

        ListedUnit listed =
                units.list(homes.scope(), ALL, BY_NUMBER, FIRST).page().items().get(0);

        assertThat(listed.questions()).isEqualTo(2);
        assertThat(listed.documentsOpened()).isEqualTo(2);
        assertThat(listed.lastChatAt()).isEqualTo(NOON.minusSeconds(50));
        assertThat(listed.homeownerId()).isEqualTo(owner);
        assertThat(listed.purchaserEmail()).isEqualTo("seven@example.ie");
        assertThat(listed.address()).isEqualTo("7 Main Street, Cork");
    }

    @Test
    void theLaterOfRecordedChatAndLastQuestionIsShown() {
        homes.asked(homes.unit("1", Map.of("last_chat_at", NOON.minusSeconds(10))), 60);
        homes.asked(homes.unit("2", Map.of("last_chat_at", NOON.minusSeconds(90))), 60);
        homes.unit("3", Map.of());

        assertThat(units.list(homes.scope(), ALL, new Order<>(UnitOrder.LAST_CHAT_AT, true), FIRST)
                        .page()
                        .items())
                .extracting(ListedUnit::lastChatAt)
                .containsExactly(NOON.minusSeconds(10), NOON.minusSeconds(60), null);
        assertThat(units.list(
                                homes.scope(),
                                new UnitFilter(null, null, null, null, null, true, null, null),
                                BY_NUMBER,
                                FIRST)
                        .page()
                        .items())
                .extracting(ListedUnit::unitNumber)
                .containsExactly("3");
    }

    @Test
    void facetsCountWhatEveryOtherFilterLeaves() {
        homes.unit("1", Map.of("house_type_code", "BS01", "purchaser_email", "one@example.ie"));
        homes.unit("2", Map.of("house_type_code", "BS01"));
        homes.unit("3", Map.of("house_type_code", "BZ01"));

        assertThat(units.facets(homes.scope(), filter("BS01", null, true, null)))
                .contains(
                        new FacetCount("house_type_code", "BS01", 1),
                        new FacetCount("house_type_code", "BZ01", 1),
                        new FacetCount("missing_email", "true", 1),
                        new FacetCount("missing_email", "false", 1),
                        new FacetCount("onboarding_status", "no_contact", 1),
                        new FacetCount("no_homeowner", "true", 1))
                .doesNotContain(new FacetCount("onboarding_status", "ready_to_invite", 1));
        assertThat(units.list(homes.scope(), filter("BS01", null, true, null), BY_NUMBER, FIRST)
                        .page()
                        .total())
                .isOne();
    }

    @Test
    void aSearchLooksAtNumberAddressEircodeAndPurchaser() {
        homes.unit(
                "12",
                Map.of(
                        "eircode",
                        "T12 AB34",
                        "purchaser_name",
                        "Aoife Ní Bhriain",
                        "purchaser_email",
                        "aoife_b@example.ie"));
        homes.unit("99", Map.of("address_line_1", "100% Avenue"));

        for (String found : List.of("12", "t12ab34", "T12 AB", "ní bhr", "AOIFE_B@", "12 main")) {
            assertThat(numbers(found)).as(found).containsExactly("12");
        }
        assertThat(numbers("100%")).containsExactly("99");
        assertThat(numbers("a%b")).isEmpty();
    }

    @Test
    void everyOrderPagesThroughAllUnitsOnce() {
        List.of("1", "2", "10", "A1").forEach(number -> homes.unit(number, Map.of()));
        assertThat(numbers(null)).containsExactly("1", "A1", "2", "10");

        for (UnitOrder field : UnitOrder.values()) {
            for (boolean descending : new boolean[] {true, false}) {
                List<ListedUnit> all = new ArrayList<>();
                units.forEach(homes.scope(), ALL, new Order<>(field, descending), all::add);
                List<ListedUnit> paged = new ArrayList<>();
                for (int page = 1; page <= 2; page++) {
                    paged.addAll(
                            units.list(homes.scope(), ALL, new Order<>(field, descending), new PageRequest(page, 2))
                                    .page()
                                    .items());
                }
                assertThat(paged).hasSize(4).isEqualTo(all);
            }
        }
    }

    @Test
    void otherDevelopmentsAndTenantsAreNotSeen() {
        homes.another();
        homes.unitWithEmail("1", "aoife@example.ie");

        assertThat(units.list(homes.scope(), ALL, BY_NUMBER, FIRST).page().items())
                .singleElement()
                .extracting(ListedUnit::homeownerId)
                .isNull();
        assertThat(units.list(homes.nothing(), ALL, BY_NUMBER, FIRST).page().total())
                .isZero();
        assertThat(units.facets(homes.nothing(), ALL)).isEmpty();
    }

    private List<String> numbers(@Nullable String search) {
        return units.list(homes.scope(), filter(null, null, null, search), BY_NUMBER, FIRST).page().items().stream()
                .map(ListedUnit::unitNumber)
                .toList();
    }

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private static UnitFilter filter(
            @Nullable String houseType,
            @Nullable Boolean onboarded,
            @Nullable Boolean missingEmail,
            @Nullable String search) {
        return new UnitFilter(houseType, null, onboarded, missingEmail, null, null, null, search);
    }
}
