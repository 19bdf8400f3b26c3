package com.openhouse.analytics.app.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is found wrong with a CSV document. */
final class CsvRowsTest {
    private static final JsonNode META = json("""
            {"as_of": "2026-06-17T11:00:00Z", "zone": "Europe/Dublin", "window": {"from": "2026-05-19", "to": "2026-06-17"}}""");
    private static final List<JsonNode> ROWS = List.copyOf(json("""
            [{"name": "Ann", "share": {"value": 0.5}}, {"name": "=Bob", "share": {"value": null}}]""").values());
    private static final String PREAMBLE =
            "# as_of: 2026-06-17T11:00:00Z\r\n# zone: Europe/Dublin\r\n# window: 2026-05-19 to 2026-06-17\r\n";

    @Test
    void theSameRowsAreRight() {
        assertThat(differences(PREAMBLE + "name,share_value\r\nAnn,0.5\r\n'=Bob,\r\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name,share_value\r\nAnn,0.5\r\n",
                "name,share_value\r\nAnn,0.4\r\n'=Bob,\r\n",
                "name,share_value\r\nAnn,0.5\r\n=Bob,\r\n",
                "name,share_value\r\nAnn,0.5\r\n'=Bob,0\r\n",
                "name\r\nAnn\r\n'=Bob\r\n"
            })
    void aDocumentThatLacksARowOrChangesACellIsFound(String table) {
        assertThat(differences(PREAMBLE + table)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"as_of: 2026-06-17T11:00:00Z", "zone: Europe/Dublin", "window: 2026-05-19 to 2026-06-17"})
    void aDocumentThatDoesNotSayWhatItHoldsIsFound(String line) {
        String document = PREAMBLE + "name,share_value\r\nAnn,0.5\r\n'=Bob,\r\n";

        assertThat(differences(document.replace(line, "nothing"))).containsExactly("CSV lacks the line # " + line);
    }

    private static List<String> differences(String document) {
        return CsvRows.differences(document, ROWS, META);
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
