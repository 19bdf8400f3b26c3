package com.openhouse.analytics.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.web.testing.CommittedDocument;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An answer of the demo that the portal's tests are served. */
record GoldenAnswer(String name, String account, String address) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** What the server has done since it started, and what is exact until the facts are made and within 1 % afterwards. */
    private static final Set<String> UNSTEADY =
            Set.of("recording", "facts", "rate_limits", "cache", "cache_hit_ratio", "last_vacuum", "p50", "p95", "p99");

    static List<GoldenAnswer> all() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                GoldenAnswer.class.getResourceAsStream("/golden/answers.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" \\| "))
                    .map(cells -> new GoldenAnswer(cells[0].strip(), cells[1].strip(), cells[2].strip()))
                    .toList();
        }
    }

    /** The address with the ids of the demo in their places. */
    String address(Map<String, String> ids) {
        String filled = address;
        for (Map.Entry<String, String> id : ids.entrySet()) {
            filled = filled.replace(id.getKey(), id.getValue());
        }
        return filled;
    }

    void write(String answer) {
        new CommittedDocument(file()).write(answer + "\n");
    }

    void mustEqual(String answer) throws IOException {
        assertThat(steady(JSON.readTree(answer)))
                .as("%s is out of date; run `make golden`", file())
                .isEqualTo(steady(JSON.readTree(Files.readString(Path.of("..", file())))));
    }

    private static JsonNode steady(JsonNode answer) {
        if (answer instanceof ObjectNode object) {
            object.remove(object.propertyNames().stream()
                    .filter(GoldenAnswer::isUnsteady)
                    .toList());
        }
        answer.forEach(GoldenAnswer::steady);
        return answer;
    }

    /** A figure, or the reason why there is none, which is told under the figure's path. */
    private static boolean isUnsteady(String path) {
        return UNSTEADY.contains(path.substring(path.lastIndexOf('.') + 1));
    }

    private String file() {
        return "portal-web/src/testing/golden/api/" + name + ".json";
    }
}
