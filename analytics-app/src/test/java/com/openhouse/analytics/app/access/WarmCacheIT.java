package com.openhouse.analytics.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Whoever has filled the cache, everybody gets the own answer out of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WarmCacheIT {

    private static final String OVERVIEW = "/api/admin/analytics/overview";

    private House house;
    private Specification specification;

    @BeforeAll
    void theHouse() throws Exception {
        house = House.shared();
        specification = new Specification();
    }

    @Test
    void everyOrderedPairOfCallersGetsItsOwnAnswers() throws Exception {
        for (UUID development : List.of(house.companies.park, house.companies.harbor)) {
            for (String path : Readings.of(house, specification, development)) {
                Map<String, String> own = new HashMap<>();
                for (String caller : Specification.KNOWN) {
                    own.put(caller, told(house.refresh(caller, path)));
                }
                for (String first : Specification.KNOWN) {
                    for (String second : Specification.KNOWN) {
                        house.get(first, path);
                        assertThat(told(house.get(second, path)))
                                .as(path + ": " + second + " after " + first)
                                .isEqualTo(own.get(second));
                    }
                }
            }
        }
    }

    @Test
    void aChangedListOfDevelopmentsChangesTheAnswerAtOnce() throws Exception {
        house.get("developer.lawn", OVERVIEW);
        assertThat(house.get("developer.lawn", OVERVIEW).body()).contains("Longview Lawn");
        try {
            house.companies.rows.run(
                    "update developments set developer_user_id = null where id = '" + house.companies.lawn + "'");

            assertThat(house.get("developer.lawn", OVERVIEW).body()).doesNotContain("Longview Lawn");
        } finally {
            house.companies.rows.run(
                    "update developments set developer_user_id = (select id from admins where email = 'developer.lawn@example.org')"
                            + " where id = '" + house.companies.lawn + "'");
        }
    }

    @Test
    void aChangedRoleChangesTheAnswerAtOnce() throws Exception {
        String all = house.get("developer.nothing", OVERVIEW).body();
        try {
            house.companies.rows.run("update admins set role = 'admin' where email = 'developer.nothing@example.org'");
            assertThat(house.get("developer.nothing", OVERVIEW).body()).contains("Longview Park");
            house.companies.rows.run("update admins set role = 'none' where email = 'developer.nothing@example.org'");
            assertThat(house.get("developer.nothing", OVERVIEW).statusCode()).isEqualTo(403);
        } finally {
            house.companies.rows.run(
                    "update admins set role = 'developer' where email = 'developer.nothing@example.org'");
        }
        assertThat(house.get("developer.nothing", OVERVIEW).body()).isEqualTo(all);
    }

    private static String told(HttpResponse<String> answer) {
        return answer.statusCode() == 200 ? answer.body() : String.valueOf(answer.statusCode());
    }
}
