package com.openhouse.analytics.app.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** An answer of the demo that the portal's tests are served. */
record GoldenAnswer(String name, String account, String address) {

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

    /** Below the root of the project. */
    String file() {
        return "portal-web/src/testing/golden/api/" + name + ".json";
    }
}
