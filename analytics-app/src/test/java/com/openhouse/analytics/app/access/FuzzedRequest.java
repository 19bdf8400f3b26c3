package com.openhouse.analytics.app.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One request out of the OpenAPI document, with values that fit, almost fit, or do not fit at all. */
record FuzzedRequest(
        String caller, String method, String path, @Nullable String body) {

    private static final List<String> NASTY = List.of(
            "",
            " ",
            "0",
            "-1",
            "1e9",
            "9223372036854775808",
            "null",
            "undefined",
            "true",
            "[]",
            "{}",
            "%",
            "_",
            "%%%",
            "\\",
            "'",
            "\"",
            "';--",
            "' or '1'='1",
            "1; drop table messages",
            "$1",
            ":q",
            "?",
            "{scope:}",
            "\u0000",
            "\u0001",
            "\uFFFF",
            "\uD83D\uDE00",
            "\u202Eabc",
            "é",
            "../../etc/passwd",
            "..;/",
            "//",
            "<script>",
            "${jndi:ldap://x}",
            "a".repeat(201),
            "9".repeat(400),
            "00000000-0000-0000-0000-000000000000",
            "2026-02-30",
            "2026-13-01",
            "-999999999-01-01",
            "+999999999-12-31",
            "0000-01-01",
            "24:00",
            "7D",
            "json,csv",
            "=1+1",
            "-name",
            "--name",
            "asked_at desc",
            "\r\nX-Injected: 1",
            "\n");
    private static final List<String> BODIES = List.of(
            "",
            "{",
            "[]",
            "{}",
            "null",
            "0",
            "\"\"",
            "[[[[[[[[]]]]]]]]",
            "{\"name\":1}",
            "{\"email\":null,\"password\":[]}",
            "{\"events\":[null]}",
            "{\"email\":\"a\\u0000b\",\"password\":\"x\"}",
            "{\"name\":\"x\",\"scope\":\"read\"}",
            "{\"rating\":1e400}",
            "{\"message_id\":\"x\",\"rating\":6}",
            "{\"a\":\"" + "b".repeat(9000) + "\"}",
            "\uFEFF{}");

    static FuzzedRequest random(JsonNode openapi, List<String> callers, List<String> ids, Random random) {
        List<String> paths = new ArrayList<>(openapi.get("paths").propertyNames());
        String path = pick(paths, random);
        List<String> methods = new ArrayList<>(openapi.get("paths").get(path).propertyNames());
        String method = pick(methods, random);
        JsonNode operation = openapi.get("paths").get(path).get(method);
        StringBuilder query = new StringBuilder();
        String target = path;
        for (JsonNode parameter : operation.path("parameters")) {
            String name = parameter.get("name").asString();
            String value = encoded(value(parameter.path("schema"), ids, random));
            if (parameter.path("in").asString().equals("path")) {
                target = target.replace("{" + name + "}", value.isEmpty() ? "-" : value);
            } else if (parameter.path("in").asString().equals("query") && random.nextInt(3) == 0) {
                query.append(query.isEmpty() ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(value);
            }
        }
        if (random.nextInt(20) == 0) {
            query.append(query.isEmpty() ? '?' : '&')
                    .append(encoded(pick(NASTY, random)))
                    .append("=1");
        }
        return new FuzzedRequest(
                pick(callers, random),
                random.nextInt(25) == 0
                        ? pick(List.of("HEAD", "PUT", "PATCH", "OPTIONS", "TRACE", "BREW"), random)
                        : method.toUpperCase(),
                target + query,
                operation.has("requestBody") ? pick(BODIES, random) : null);
    }

    private static String value(JsonNode schema, List<String> ids, Random random) {
        if (random.nextInt(3) == 0) {
            return pick(NASTY, random);
        }
        if (schema.has("enum")) {
            return schema.get("enum")
                    .get(random.nextInt(schema.get("enum").size()))
                    .asString();
        }
        return switch (schema.path("format").asString("") + schema.path("type").asString("")) {
            case "uuidstring" -> pick(ids, random);
            case "datestring" -> "2026-0" + (random.nextInt(6) + 1) + "-1" + random.nextInt(10);
            case "int32integer", "integer", "int64integer" -> String.valueOf(random.nextInt(300) - 5);
            case "boolean" -> String.valueOf(random.nextBoolean());
            default -> pick(List.of("valve", "Park", "name", "-units", "asked_at"), random);
        };
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static <T> T pick(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
