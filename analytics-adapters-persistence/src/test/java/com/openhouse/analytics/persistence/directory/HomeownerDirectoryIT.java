package com.openhouse.analytics.persistence.directory;

import static com.openhouse.analytics.persistence.directory.Neighbourhood.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.domain.directory.FunnelStep;
import com.openhouse.analytics.domain.directory.HomeownerDirectory;
import com.openhouse.analytics.domain.directory.HomeownerFilter;
import com.openhouse.analytics.domain.directory.HomeownerOrder;
import com.openhouse.analytics.domain.directory.ListedHomeowner;
import com.openhouse.analytics.domain.directory.OnboardingStatus;
import com.openhouse.analytics.domain.listing.Order;
import com.openhouse.analytics.domain.listing.Page;
import com.openhouse.analytics.domain.listing.PageRequest;
import com.openhouse.analytics.persistence.testing.PersistenceTest;
import com.openhouse.analytics.persistence.testing.Rows;
import java.time.Duration;
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
class HomeownerDirectoryIT {

    private static final PageRequest FIRST = new PageRequest(1, 200);

    @Autowired
    private HomeownerDirectory homeowners;

    @Autowired
    private DataSource dataSource;

    private Neighbourhood homes;

    @BeforeEach
    void aTenantWithADevelopment() {
        homes = Neighbourhood.of(new Rows(dataSource));
    }

    @Test
    void aHomeownerCountsOwnQuestionsAndDistinctDocumentsWithoutInflatingEither() {
        UUID unit = homes.unitWithEmail("7", "seven@example.ie");
        homes.busy(unit, homes.homeowner("seven@example.ie", Map.of()));

        ListedHomeowner person = people(null, null, null).items().get(0);

        assertThat(person.chatCount()).isEqualTo(2);
        assertThat(person.documentsViewed()).isEqualTo(2);
        assertThat(person.unitId()).isEqualTo(unit);
        assertThat(person.onboardingStatus()).isEqualTo(OnboardingStatus.ACTIVATED);
    }

    @Test
    void homeownersAreActiveByAnySignOfLifeInTheRollingTime() {
        UUID asks = homes.owned("1", "one@example.ie");
        homes.rows()
                .message(
                        homes.tenant(),
                        homes.development(),
                        NOON.minus(Duration.ofDays(7)),
                        Map.of("user_message", "Bins?", "house_id", asks));
        UUID opens = homes.homeowner("two@example.ie", Map.of());
        homes.opened(null, opens, UUID.randomUUID());
        UUID recorded = homes.homeowner("three@example.ie", Map.of("last_active", NOON.minus(Duration.ofDays(3))));
        homes.homeowner("four@example.ie", Map.of("last_active", NOON.minus(Duration.ofDays(8))));
        homes.homeowner("five@example.ie", Map.of("last_active", NOON));

        assertThat(people(null, NOON.minus(Duration.ofDays(7)), null).items())
                .extracting(ListedHomeowner::homeownerId)
                .containsExactlyInAnyOrder(asks, opens, recorded);
        assertThat(people(null, NOON.minus(Duration.ofDays(1)), null).items())
                .extracting(ListedHomeowner::homeownerId)
                .containsExactly(opens);
    }

    @Test
    void theFunnelCountsEveryStageWhateverStageIsAskedFor() {
        homes.homeowner("house1@pending.onboarding", Map.of());
        homes.homeowner("two@example.ie", Map.of());
        homes.asked(homes.unitWithEmail("3", "three@example.ie"), 60);
        homes.homeowner("three@example.ie", Map.of());

        HomeownerFilter filter = new HomeownerFilter(OnboardingStatus.ACTIVATED, null, null, NOON);

        assertThat(homeowners.funnel(homes.scope(), filter))
                .extracting(FunnelStep::count)
                .containsExactly(1L, 1L, 0L, 0L, 1L, 0L);
        assertThat(homeowners.funnel(homes.scope(), filter))
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
        homes.homeowner("one@example.ie", Map.of("house_type", "BZ01"));
        homes.homeowner("two@example.ie", Map.of("last_active", NOON));
        homes.owned("3", "three@example.ie");

        for (HomeownerOrder field : HomeownerOrder.values()) {
            List<ListedHomeowner> all = new ArrayList<>();
            Order<HomeownerOrder> order = new Order<>(field, true);
            homeowners.forEach(homes.scope(), new HomeownerFilter(null, null, null, NOON), order, all::add);
            assertThat(homeowners
                            .list(homes.scope(), new HomeownerFilter(null, null, null, NOON), order, FIRST)
                            .page())
                    .isEqualTo(new Page<>(all, 3));
        }
    }

    @Test
    void otherDevelopmentsAndTenantsAreNotSeen() {
        homes.another();
        HomeownerFilter all = new HomeownerFilter(null, null, null, NOON);

        assertThat(people(null, null, null).total()).isZero();
        assertThat(homeowners.funnel(homes.nothing(), all)).allMatch(step -> step.reached() == 0);
    }

    private Page<ListedHomeowner> people(
            @Nullable OnboardingStatus status, @Nullable Instant activeSince, @Nullable String search) {
        return homeowners
                .list(
                        homes.scope(),
                        new HomeownerFilter(status, activeSince, search, NOON),
                        new Order<>(HomeownerOrder.NAME, false),
                        FIRST)
                .page();
    }
}
