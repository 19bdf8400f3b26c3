package com.openhouse.analytics.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Whoever has filled the cache, everybody gets the own answer out of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WarmCacheIT {

    private static final int AT_ONCE = 4;
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
        List<String> ofThePark = Readings.of(house, specification, house.companies.park);
        List<String> ofTheHarbor = Readings.of(house, specification, house.companies.harbor);
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < ofThePark.size(); i++) {
            paths.add((i % 2 == 0 ? ofThePark : ofTheHarbor).get(i));
        }
        List<Callable<List<String>>> questions = new ArrayList<>();
        paths.forEach(path -> questions.add(() -> anothers(path)));

        assertThat(Clients.ask(AT_ONCE, questions))
                .allSatisfy(wrong -> assertThat(wrong).isEmpty());
    }

    /** Who was answered at a path as he is not answered by himself, and after whom. */
    private List<String> anothers(String path) throws Exception {
        Map<String, String> own = new HashMap<>();
        for (String caller : Specification.READERS) {
            own.put(caller, told(house.refresh(caller, path)));
        }
        List<String> wrong = new ArrayList<>();
        String before = "nobody";
        for (String caller : everyOrderedPair()) {
            if (!told(house.get(caller, path)).equals(own.get(caller))) {
                wrong.add(path + ": " + caller + " after " + before);
            }
            before = caller;
        }
        return wrong;
    }

    /** As short as it can be: a sequence of de Bruijn, in which each caller once follows each, himself included. */
    private static List<String> everyOrderedPair() {
        List<String> callers = Specification.READERS;
        List<String> order = new ArrayList<>();
        for (int first = 0; first < callers.size(); first++) {
            order.add(callers.get(first));
            for (int second = first + 1; second < callers.size(); second++) {
                order.add(callers.get(first));
                order.add(callers.get(second));
            }
        }
        order.add(callers.get(0));
        return order;
    }

    @Test
    void anOrderOfCallersHoldsEveryPair() {
        List<String> order = everyOrderedPair();
        Set<List<String>> pairs = new LinkedHashSet<>();
        for (int i = 1; i < order.size(); i++) {
            pairs.add(List.copyOf(order.subList(i - 1, i + 1)));
        }
        int callers = Specification.READERS.size();
        assertThat(pairs).hasSize(callers * callers).hasSize(order.size() - 1);
    }

    @Test
    void aChangedListOfDevelopmentsChangesTheAnswerAtOnce() throws Exception {
        List<String> callers = List.of("developer.lawn", "token.developer.lawn");
        for (String caller : callers) {
            assertThat(house.get(caller, OVERVIEW).body()).contains("Longview Lawn");
        }
        try {
            house.companies.rows.run(
                    "update developments set developer_user_id = null where id = '" + house.companies.lawn + "'");

            for (String caller : callers) {
                assertThat(house.get(caller, OVERVIEW).body()).doesNotContain("Longview Lawn");
            }
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
            assertThat(house.get("token.developer.nothing", OVERVIEW).statusCode())
                    .isEqualTo(401);
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
