package com.openhouse.analytics.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The answers that the portal's tests are served are such as the API gives now. */
class GoldenAnswersTest {

    private static final Path LIST =
            Path.of("..", "analytics-app", "src", "test", "resources", "golden", "answers.txt");
    private static final Path ANSWERS = Path.of("..", "portal-web", "src", "testing", "golden", "api");

    private final ApiContract contract = new ApiContract(OpenApiFile.read());

    @ParameterizedTest
    @MethodSource("answers")
    void theyKeepToTheDocument(String name, String address) throws IOException {
        String path =
                address.replaceAll("\\{\\w+}", UUID.randomUUID().toString()).replaceFirst("\\?.*", "");

        assertThat(contract.broken(
                        "GET", path, 200, "application/json", Files.readString(ANSWERS.resolve(name + ".json"))))
                .as("run `make golden`")
                .isEmpty();
    }

    static List<String[]> answers() throws IOException {
        return Files.readAllLines(LIST).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" \\| "))
                .map(cells -> new String[] {cells[0].strip(), cells[2].strip()})
                .toList();
    }
}
