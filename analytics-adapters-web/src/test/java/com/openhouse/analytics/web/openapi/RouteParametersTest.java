package com.openhouse.analytics.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.web.testing.Http;
import com.openhouse.analytics.web.testing.People;
import com.openhouse.analytics.web.testing.WebTest;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Every address takes the values that the document names for its parameters, and refuses the next ones. */
@WebTest
class RouteParametersTest {

    private final OpenApiFile document = OpenApiFile.read();

    @LocalServerPort
    private int port;

    private Http http = new Http(0);
    private String token = "";

    @BeforeEach
    void connect() throws Exception {
        http = new Http(port);
        token = http.token("admin@example.ie");
    }

    @Test
    void whatTheDocumentDoesNotNameIsRefusedByName() throws Exception {
        for (Documented parameter : parameters()) {
            for (String value : parameter.wrong()) {
                assertThat(faulty(parameter, value))
                        .as("%s=%s", parameter, value)
                        .contains(parameter.name());
            }
        }
    }

    @Test
    void whatTheDocumentNamesIsTaken() throws Exception {
        for (Documented parameter : parameters()) {
            for (String value : parameter.right()) {
                assertThat(faulty(parameter, value))
                        .as("%s=%s", parameter, value)
                        .doesNotContain(parameter.name());
            }
        }
    }

    @Test
    void aParameterThatIsNotDocumentedIsRefused() throws Exception {
        for (String route :
                document.routes().filter(route -> route.startsWith("GET ")).toList()) {
            HttpResponse<String> refused = http.getAs(token, address(route.substring(4)) + "?nothing_known=1");
            assertThat(refused.statusCode()).as(route).isIn(400, 403);
        }
    }

    /** The parameters that an answer finds fault with. */
    private List<String> faulty(Documented parameter, String value) throws Exception {
        String query = parameter.name().equals("series") ? "?format=csv&series=" : "?" + parameter.name() + "=";
        HttpResponse<String> answer =
                http.getAs(token, address(parameter.path()) + query + URLEncoder.encode(value, StandardCharsets.UTF_8));
        return answer.statusCode() == 400 ? Http.json(answer).get("errors").findValuesAsString("parameter") : List.of();
    }

    private List<Documented> parameters() {
        return document.routes()
                .filter(route -> route.startsWith("GET ") && !route.contains("system-load"))
                .map(route -> route.substring(4))
                .flatMap(path -> document.operation("GET", path).stream()
                        .flatMap(operation -> operation.path("parameters").valueStream())
                        .filter(parameter -> parameter.get("in").stringValue().equals("query"))
                        .map(parameter -> new Documented(path, parameter)))
                .toList();
    }

    private static String address(String template) {
        return template.replaceAll("\\{\\w+}", People.DEVELOPMENT.toString());
    }

    private record Documented(String path, JsonNode parameter) {

        String name() {
            return parameter.get("name").stringValue();
        }

        List<String> right() {
            JsonNode schema = parameter.get("schema");
            if (schema.has("enum")) {
                return schema.get("enum")
                        .valueStream()
                        .map(JsonNode::stringValue)
                        .toList();
            } else if (schema.has("minimum")) {
                return List.of(
                        schema.get("minimum").asString(), schema.get("maximum").asString());
            } else if (schema.has("maxLength")) {
                return List.of("x".repeat(schema.get("maxLength").intValue()));
            }
            return switch (kind(schema)) {
                case "boolean" -> List.of("true", "false");
                case "date" -> List.of("2026-11-23");
                case "pattern" -> List.of("2026-W48");
                default -> List.of(People.DEVELOPMENT.toString());
            };
        }

        List<String> wrong() {
            JsonNode schema = parameter.get("schema");
            if (schema.has("minimum")) {
                return List.of(
                        Integer.toString(schema.get("minimum").intValue() - 1),
                        Integer.toString(schema.get("maximum").intValue() + 1),
                        "1.0");
            } else if (schema.has("maxLength")) {
                return List.of("x".repeat(schema.get("maxLength").intValue() + 1), "\0");
            }
            return Stream.of("", "nothing known", "2026-02-30", "2026-W54").toList();
        }

        private static String kind(JsonNode schema) {
            return schema.has("pattern")
                    ? "pattern"
                    : schema.path("format").asString(schema.get("type").asString());
        }

        @Override
        public String toString() {
            return path + " " + name();
        }
    }
}
