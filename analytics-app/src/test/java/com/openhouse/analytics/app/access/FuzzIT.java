package com.openhouse.analytics.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.persistence.testing.TwoCompanies;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever is asked, no answer fails, and none tells of the inside; and no log tells of those outside.
 *
 * <p>{@code -Dfuzz.n=20000} sets the number of requests, {@code -Dfuzz.seed=17} replays others.
 */
class FuzzIT {

    private static final int AT_ONCE = 4;
    private static final Pattern INSIDE = Pattern.compile(
            "\\bat [a-z]\\w*(\\.\\w+)+\\(|\\w+(\\.\\w+){2,}Exception|PSQLException|SQLState|(?i:\\bselect\\b.{1,200}\\bfrom\\b)|openhouse_tenant");

    @Test
    void noAnswerFailsOrTellsOfTheInside() throws Exception {
        House house = House.shared();
        List<FuzzedRequest> requests = requests(house);
        List<Callable<String>> questions = new ArrayList<>();
        requests.forEach(request -> questions.add(() -> wrong(house, request)));
        List<String> wrong = new ArrayList<>(Clients.ask(AT_ONCE, questions));
        wrong.removeIf(String::isEmpty);
        assertThat(wrong).isEmpty();
        assertThat(house.log.toString())
                .contains("Isolation by the database is in force")
                .doesNotContain(house.secrets());
    }

    private static List<FuzzedRequest> requests(House house) throws Exception {
        JsonNode openapi = JsonMapper.shared().readTree(Files.readString(Path.of("../docs/openapi.json")));
        Random random = new Random(Long.getLong("fuzz.seed", 1));
        TwoCompanies companies = house.companies;
        List<String> ids = Stream.of(
                        companies.own,
                        companies.foreign,
                        companies.park,
                        companies.harbor,
                        companies.id("unit", companies.park),
                        companies.id("homeowner", companies.park),
                        companies.id("document", companies.park),
                        companies.id("unit", companies.harbor))
                .map(Object::toString)
                .toList();
        return Stream.generate(() -> FuzzedRequest.random(openapi, Specification.CALLERS, ids, random))
                .limit(Integer.getInteger("fuzz.n", 1500))
                .toList();
    }

    private static String wrong(House house, FuzzedRequest request) throws Exception {
        HttpResponse<String> answer = house.send(request.caller(), request.method(), request.path(), request.body());
        boolean busy = answer.statusCode() == 503 && answer.body().contains("\"unavailable\"");
        boolean failed = answer.statusCode() >= 500 && !busy;
        boolean tells = INSIDE.matcher(answer.body()).find()
                || INSIDE.matcher(answer.headers().map().toString()).find();
        return failed || tells ? request + " -> " + answer.statusCode() + " " + answer.body() : "";
    }
}
