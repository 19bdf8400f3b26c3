package com.openhouse.analytics.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** Every route, caller, id and method answers as the specification says, quiet and under load. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixIT {

    private static final int AT_ONCE = 8;
    private static final String ID = "THE-ID";
    private static final Map<Integer, String> CODES = Map.of(
            400, "invalid_parameter",
            401, "unauthenticated",
            403, "forbidden",
            404, "not_found",
            405, "method_not_allowed");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private House house;
    private Specification specification;
    private List<Cell> cells;

    @BeforeAll
    void theMatrix() throws Exception {
        house = House.shared();
        specification = new Specification();
        cells = Matrix.of(house, specification);
    }

    @Test
    void noCellIsWrong() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Cell cell : cells) {
            wrong.addAll(wrong(cell));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void noCellIsWrongUnderLoad() throws Exception {
        List<Callable<List<String>>> shuffled = new ArrayList<>();
        cells.forEach(cell -> shuffled.add(() -> wrong(cell)));
        Collections.shuffle(shuffled, new Random(7));
        assertThat(Clients.ask(AT_ONCE, shuffled))
                .allSatisfy(wrong -> assertThat(wrong).isEmpty());
    }

    @Test
    void theSpecificationKnowsEveryRoute() {
        Set<String> served = new TreeSet<>();
        house.context
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(route -> route.getPatternValues().stream()
                        .filter(path -> !path.equals("/error"))
                        .forEach(path -> route.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> served.add(method + " " + Route.nameless(path)))));

        assertThat(specification.routes.stream().map(Route::signature))
                .containsExactlyInAnyOrderElementsOf(served)
                .containsExactlyInAnyOrderElementsOf(specification.document.signatures());
    }

    @Test
    void theDocumentNamesWhoMayComeNear() {
        Map<String, Set<String>> named = Map.of(
                "anybody", Set.of(),
                "figures", Set.of("person", "program"),
                "platform", Set.of("person", "program"),
                "admins", Set.of("person"),
                "people", Set.of("person"),
                "reports", Set.of("program"));
        assertThat(specification.routes).allSatisfy(route -> assertThat(
                        specification.document.callers(route.method(), Route.nameless(route.path())))
                .as(route.signature())
                .isEqualTo(named.get(route.door())));
    }

    @Test
    void foreignAndAbsentIdsAnswerAlike() throws Exception {
        for (Route route : specification.routes) {
            if (!route.kind().isEmpty()) {
                answersAlike(route.method(), route.kind(), route.at(ID));
            }
            for (String parameter : route.parameters()) {
                if (!parameter.equals("tenant_id")) {
                    answersAlike("GET", parameter.replace("_id", ""), route.path() + "?" + parameter + "=" + ID);
                }
            }
        }
    }

    private void answersAlike(String method, String kind, String path) throws Exception {
        String foreign = kind.equals("token")
                ? house.tokenOf("harbor")
                : house.companies.id(kind, house.companies.harbor).toString();
        for (String caller : List.of("admin.longview", "developer.park", "developer.nothing", "token.developer.park")) {
            assertThat(seen(caller, method, path, foreign))
                    .as(caller + " " + path)
                    .isEqualTo(seen(caller, method, path, Matrix.ABSENT));
        }
    }

    @Test
    void aForeignTenantIsRefusedWithoutALookUp() throws Exception {
        Statistics statistics = house.context
                .getBean(EntityManagerFactory.class)
                .unwrap(SessionFactory.class)
                .getStatistics();
        statistics.setStatisticsEnabled(true);
        String path = "/api/admin/analytics/overview?tenant_id=";

        Set<String> refused = queries(statistics, path + house.companies.foreign, 403);
        Set<String> malformed = queries(statistics, path + "not-an-id", 400);
        Set<String> absent = queries(statistics, path + Matrix.ABSENT, 403);

        statistics.setStatisticsEnabled(false);
        assertThat(refused).isNotEmpty().isEqualTo(malformed).isEqualTo(absent);
    }

    /** What was asked of the database for an answer; the cache counts its hits at any time. */
    private Set<String> queries(Statistics statistics, String path, int status) throws Exception {
        statistics.clear();
        assertThat(house.get("admin.longview", path).statusCode()).isEqualTo(status);
        return Arrays.stream(statistics.getQueries())
                .filter(query -> !query.contains("api_cache") && !query.contains("analytics_cache"))
                .collect(Collectors.toSet());
    }

    /** Everything of an answer that anybody could tell apart. */
    private String seen(String caller, String method, String path, String id) throws Exception {
        HttpResponse<String> answer = house.send(caller, method, path.replace(ID, id), null);
        TreeMap<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        String request = headers.remove("x-request-id").get(0);
        headers.remove("date");
        return answer.statusCode() + " " + headers + " "
                + answer.body().replace(request, "REQUEST").replace(id, "ID");
    }

    private List<String> wrong(Cell cell) throws Exception {
        HttpResponse<String> answer = house.send(cell.caller(), cell.method(), cell.path(), cell.body());
        if (answer.statusCode() != cell.status()) {
            return List.of(cell + ": " + answer.statusCode() + " instead of " + cell.status());
        }
        String code = CODES.get(cell.status());
        if (code != null && !cell.method().equals("HEAD") && !code.equals(code(answer))) {
            return List.of(cell + ": code " + code(answer) + " instead of " + code);
        }
        return house.hidden(cell.caller()).stream()
                .filter(answer.body()::contains)
                .map(text -> cell + " tells of " + text)
                .toList();
    }

    private static @Nullable String code(HttpResponse<String> answer) {
        return JSON.readTree(answer.body()).path("code").asString();
    }
}
