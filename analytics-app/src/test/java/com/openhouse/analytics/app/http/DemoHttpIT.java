package com.openhouse.analytics.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.app.http.RequestsFile.Request;
import com.openhouse.analytics.web.openapi.OpenApiFile;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.json.JsonMapper;

/** What is written down of the API is tried out on the demo data. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoHttpIT {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, String> tokens = new HashMap<>();
    private DemoProduct product;

    @BeforeAll
    void start() {
        product = new DemoProduct();
    }

    @AfterAll
    void stop() {
        product.close();
    }

    @Test
    void theFileOfRequestsCoversEveryAddressAndAnswersAsItSays() throws Exception {
        RequestsFile file = RequestsFile.read(Path.of("..", "docs", "requests.http"));
        OpenApiFile document = OpenApiFile.read();
        file.set("host", product.address());
        Set<String> tried = new TreeSet<>();
        for (Request request : file.requests()) {
            URI address = URI.create(file.filled(request.address()));
            HttpResponse<String> answer = run(file, request, address);
            assertThat(answer.statusCode()).as("%s: %s", address, answer.body()).isEqualTo(request.expected());
            tried.add(request.method() + " " + document.template(address.getPath()));
        }
        assertThat(tried).containsExactlyInAnyOrderElementsOf(document.routes().toList());
    }

    @Test
    void everyRolesAnswersAreAsThePortalsTestsKnowThem() throws Exception {
        Map<String, String> ids = ids();
        for (GoldenAnswer golden : GoldenAnswer.all()) {
            String answer = get(golden.account(), golden.address(ids));
            if (Boolean.getBoolean("golden.write")) {
                golden.write(answer);
            }
            golden.mustEqual(answer);
        }
    }

    /** The first development by name, its first home and its first homeowner. */
    private Map<String, String> ids() throws Exception {
        String developments = "/api/admin/analytics/developments";
        String development = first(developments + "?q=Longview%20Park", "development_id");
        return Map.of(
                "{development}", development,
                "{unit}", first(developments + "/" + development + "/units?sort=-last_chat_at", "unit_id"),
                "{homeowner}",
                        first(developments + "/" + development + "/homeowners?sort=-last_active", "homeowner_id"));
    }

    private String first(String address, String field) throws Exception {
        return JSON.readTree(get("admin@longview.demo", address))
                .at("/items/0/" + field)
                .asString();
    }

    private String get(String account, String address) throws Exception {
        Map<String, String> headers = Map.of("Authorization", "Bearer " + token(account));
        HttpResponse<String> answer = product.send("GET", product.address() + address, headers, "");
        assertThat(answer.statusCode()).as("%s: %s", address, answer.body()).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> run(RequestsFile file, Request request, URI address) throws Exception {
        Map<String, String> headers = new TreeMap<>();
        request.headers().forEach((name, value) -> headers.put(name, file.filled(value)));
        HttpResponse<String> answer =
                product.send(request.method(), address.toString(), headers, file.filled(request.body()));
        if (!request.name().isEmpty()) {
            file.answered(request, JSON.readTree(answer.body()));
        }
        return answer;
    }

    private String token(String account) throws Exception {
        String known = tokens.get(account);
        if (known == null) {
            known = signIn(account);
            tokens.put(account, known);
        }
        return known;
    }

    private String signIn(String account) throws Exception {
        String body = JSON.writeValueAsString(Map.of("email", account, "password", "openhouse-demo"));
        HttpResponse<String> login = product.send(
                "POST", product.address() + "/api/auth/login", Map.of("Content-Type", "application/json"), body);
        return JSON.readTree(login.body()).get("access_token").asString();
    }
}
