package com.openhouse.analytics.app.oracle;

import static com.openhouse.analytics.app.oracle.SmallCompany.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ReferenceOverviewTest {
    private final SmallCompany company = new SmallCompany("Europe/Dublin");

    @Test
    void aHomeWithoutHomeownerIsCountedApart() {
        company.exchange(NOON.minus(Duration.ofHours(168)), "Bins?", "Monday.");

        assertThat(overview())
                .containsEntry("active_homeowners_7d", 0)
                .containsEntry("active_units_unresolved_7d", 1)
                .containsEntry("units_with_purchaser", 1L);
    }

    @Test
    void aRowBeforeTheLast168HoursOrAtTheMomentItselfIsNotActivity() {
        company.exchange(NOON.minus(Duration.ofHours(168)).minusNanos(1000), "Bins?", "Monday.");
        company.exchange(NOON, "Bins?", "Monday.");

        assertThat(overview()).containsEntry("active_units_unresolved_7d", 0).containsEntry("total_questions", 2);
    }

    @Test
    void aDeveloperWithoutDevelopmentsSeesNothing() {
        company.exchange(NOON.minusSeconds(1), "Bins?", "Monday.");
        RawData.Admin nobody = new RawData.Admin(company.id(), company.tenant.id(), "dev@example.org", "developer");
        company.data.admins.add(nobody);
        Facts facts = new Facts(company.data, NOON, Scope.of(company.data, Caller.of(nobody)));

        assertThat(ReferenceOverview.json(facts, Query.NONE))
                .containsEntry("total_developers", 0L)
                .containsEntry("developer_users", 0L)
                .containsEntry("total_messages", 0);
    }

    private Map<String, @Nullable Object> overview() {
        return ReferenceOverview.json(company.facts(NOON), Query.NONE);
    }
}
