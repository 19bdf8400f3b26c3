package com.openhouse.analytics.app.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What every address answers about a company of nothing, of one row and of flaws alone. The expected answers stand in
 * {@code companies/}; fields that they leave out may be anything, lists have to be complete.
 */
@ExtendWith(Backends.class)
final class CompaniesIT {
    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @EnumSource
    void theAnswersAreTheDocumentedZerosNullsAndReasons(Companies company) throws Exception {
        Backend backend = Backends.of(Layout.FIRST);
        RawData data = company.data();
        backend.hold(data, SmallCompany.NOON);
        List<String> differences = new ArrayList<>();
        for (Endpoint endpoint : Endpoint.values()) {
            JsonNode expected = expected(company).path(endpoint.template);
            if (expected.isMissingNode()) {
                differences.add(endpoint + " is not told of");
            }
            compare(endpoint.template, expected, ask(backend, data, endpoint), differences);
        }
        assertThat(differences).isEmpty();
    }

    private static JsonNode ask(Backend backend, RawData data, Endpoint endpoint) {
        UUID id =
                switch (endpoint) {
                    case UNIT -> Companies.UNIT;
                    case HOMEOWNER -> Companies.OWNER;
                    default -> Companies.DEVELOPMENT;
                };
        Query query = endpoint.isPlaced() ? Query.of(id) : Query.NONE;
        Query week = endpoint.parameters.contains("range") ? query.with("range", "7d") : query;
        return JSON.readTree(
                backend.get(data.admins.get(0), endpoint.path(week)).body());
    }

    private static JsonNode expected(Companies company) throws IOException {
        try (InputStream file = CompaniesIT.class.getResourceAsStream(
                "/companies/" + company.name().toLowerCase(Locale.ROOT) + ".json")) {
            return JSON.readTree(file);
        }
    }

    private static void compare(String path, JsonNode expected, JsonNode actual, List<String> differences) {
        if (expected.isObject() && actual.isObject()) {
            expected.properties()
                    .forEach(field -> compare(
                            path + " " + field.getKey(), field.getValue(), actual.path(field.getKey()), differences));
        } else if (expected.isArray() && actual.isArray() && expected.size() == actual.size()) {
            for (int i = 0; i < expected.size(); i++) {
                compare(path + "[" + i + "]", expected.get(i), actual.get(i), differences);
            }
        } else if (!same(expected, actual)) {
            differences.add(path + ": expected " + expected + ", got " + actual);
        }
    }

    private static boolean same(JsonNode expected, JsonNode actual) {
        return expected.isNumber() && actual.isNumber()
                ? expected.decimalValue().compareTo(actual.decimalValue()) == 0
                : expected.equals(actual);
    }
}
