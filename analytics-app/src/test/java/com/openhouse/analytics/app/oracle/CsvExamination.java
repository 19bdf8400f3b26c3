package com.openhouse.analytics.app.oracle;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks for the same once as JSON, which is compared with the reference, and once as CSV. */
final class CsvExamination {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LONGEST_PAGE = 200;

    private final Backend backend;
    private final Examination examination;

    CsvExamination(Backend backend) {
        this.backend = backend;
        this.examination = new Examination(backend);
    }

    List<String> differences(Case request, Export export) {
        List<String> differences = new ArrayList<>();
        List<JsonNode> answers = export.isWholeList() ? pages(request, differences) : List.of(asked(request));
        List<JsonNode> rows = answers.stream()
                .flatMap(answer -> Tables.rows(answer, export.series()).stream())
                .toList();
        HttpResponse<String> csv =
                backend.get(request.admin(), request.endpoint().path(export.asCsv(request.query())));
        if (csv.statusCode() == 200) {
            differences.addAll(
                    CsvRows.differences(csv.body(), rows, answers.get(0).path("meta")));
        } else {
            differences.add("CSV is answered with " + csv.statusCode() + " " + csv.body());
        }
        return differences;
    }

    /** The answer that has been compared before. */
    private JsonNode asked(Case request) {
        return JSON.readTree(backend.get(request.admin(), request.path()).body());
    }

    /** The whole list, whatever page was asked for. */
    private List<JsonNode> pages(Case request, List<String> differences) {
        List<JsonNode> answers = new ArrayList<>();
        long pages = 1;
        for (int page = 1; page <= pages; page++) {
            Examination.Found found = examination.examine(
                    request.asking(request.query().with("page", page).with("page_size", LONGEST_PAGE)));
            differences.addAll(found.differences());
            answers.add(found.answer());
            pages = (found.answer().path("total").asLong(0) + LONGEST_PAGE - 1) / LONGEST_PAGE;
        }
        return answers;
    }
}
