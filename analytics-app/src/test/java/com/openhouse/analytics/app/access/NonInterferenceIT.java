package com.openhouse.analytics.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.persistence.testing.TwoCompanies;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What happens outside of somebody's scope changes no byte that he gets; what happens inside does.
 *
 * <p>{@code -Dinterference.n=200} sets the number of random histories.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NonInterferenceIT {

    private static final int CHANGES = 12;

    private House house;
    private TwoCompanies companies;
    private Specification specification;

    @BeforeAll
    void theHouse() throws Exception {
        house = House.shared();
        companies = house.companies;
        specification = new Specification();
    }

    static List<Long> seeds() {
        return new Random(4)
                .longs(Integer.getInteger("interference.n", 3))
                .boxed()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void changesOutsideChangeNoByte(long seed) throws Exception {
        Random random = new Random(seed);
        Map<String, String> before = answers();

        for (int i = 0; i < CHANGES; i++) {
            Change change = Change.values()[random.nextInt(Change.values().length)];
            change.happen(companies, companies.foreign, companies.harbor, random);
            wholeTenant(random);
        }
        Map<String, String> ofTheAdmin = answers("admin.longview", companies.park);
        for (int i = 0; i < CHANGES; i++) {
            Change change = Change.values()[random.nextInt(Change.values().length)];
            change.happen(companies, companies.own, companies.lawn, random);
        }

        before.forEach((request, answer) -> {
            if (request.startsWith("admin.longview")) {
                assertThat(ofTheAdmin.get(request)).as(request).isEqualTo(answer);
            }
        });
        for (String caller : List.of("developer.park", "developer.nothing")) {
            answers(caller, companies.park)
                    .forEach((request, answer) -> assertThat(answer).as(request).isEqualTo(before.get(request)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void changesInsideDo(Change change) throws Exception {
        Map<String, String> before = answers("developer.park", companies.park);

        change.happen(companies, companies.own, companies.park, new Random(9));

        assertThat(answers("developer.park", companies.park)).isNotEqualTo(before);
    }

    /** What belongs to the other company as a whole, and to no development of it. */
    private void wholeTenant(Random random) {
        companies.rows.message(
                companies.foreign,
                null,
                TwoCompanies.NOW.minusSeconds(random.nextInt(90_000) + 1L),
                Map.of("user_message", "Hello?"));
    }

    @Test
    void whatBelongsToTheWholeTenantIsNotADevelopers() throws Exception {
        Map<String, String> before = answers("developer.park", companies.park);

        companies.rows.message(
                companies.own, null, TwoCompanies.NOW.minusSeconds(60), Map.of("user_message", "For all?"));
        companies.rows.insert(
                "documents",
                Map.of(
                        "tenant_id",
                        companies.own,
                        "document_type",
                        "manual",
                        "title",
                        "All",
                        "file_name",
                        "all.pdf",
                        "relative_path",
                        "/all"));

        assertThat(answers("developer.park", companies.park)).isEqualTo(before);
    }

    private Map<String, String> answers() throws Exception {
        Map<String, String> all = new LinkedHashMap<>();
        for (String caller : List.of("admin.longview", "developer.park", "developer.nothing")) {
            all.putAll(answers(caller, companies.park));
        }
        return all;
    }

    /** Computed anew, so that no cache hides a difference. */
    private Map<String, String> answers(String caller, UUID development) throws Exception {
        Map<String, String> answers = new LinkedHashMap<>();
        for (String path : Readings.of(house, specification, development)) {
            String body = house.refresh(caller, path).body();
            answers.put(caller + " " + path, body.replaceAll("\"request_id\":\"[^\"]*\"", ""));
        }
        return answers;
    }
}
