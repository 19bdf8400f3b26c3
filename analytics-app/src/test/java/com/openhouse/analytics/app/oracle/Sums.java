package com.openhouse.analytics.app.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Within one answer, whatever is told in parts adds up to what is told of the whole. */
final class Sums {
    private final JsonNode answer;
    private final List<Sum> sums = new ArrayList<>();

    private Sums(JsonNode answer) {
        this.answer = answer;
    }

    /** The parts of something that is told as a whole, too. */
    record Sum(String name, BigDecimal parts, BigDecimal whole) {
        boolean isWrong() {
            return parts.compareTo(whole) != 0;
        }
    }

    static List<Sum> wrong(JsonNode answer) {
        return of(answer).stream().filter(Sum::isWrong).toList();
    }

    /** Whatever adds up in an answer. */
    static List<Sum> of(JsonNode answer) {
        Sums sums = new Sums(answer);
        sums.ofDays();
        sums.ofReasons();
        sums.ofCells();
        sums.ofTopics();
        sums.ofChunks();
        sums.ofDocuments();
        sums.ofLists();
        return sums.sums;
    }

    private void ofDays() {
        for (String part : List.of("messages", "questions", "answers")) {
            adds("message_count_by_day", part, part);
            adds("previous.message_count_by_day", part, "previous." + part);
        }
        adds("questions_by_day", "questions", "questions");
        adds("questions_by_day", "unanswered", "unanswered.numerator");
        adds("latency_ms.by_day", "n", "latency_ms.n");
        adds("tokens_used", "tokens", "tokens.total");
        adds("cost_usd", "cost_usd", "cost.total_usd");
        adds("requests_by_day", "requests", "total_requests");
        adds("requests_by_day", "errors", "error_rate.numerator");
        adds("requests_by_day", "client_errors", "client_error_rate.numerator");
        adds("requests_by_day", "throttled", "throttled_rate.numerator");
    }

    private void ofReasons() {
        for (JsonNode figure : List.of(at("unanswered"), at("previous.unanswered"))) {
            if (figure.has("by_reason")) {
                BigDecimal reasons = sum(figure.path("by_reason"), Function.identity());
                check("unanswered.by_reason", reasons, figure.path("numerator"));
            }
        }
    }

    private void ofCells() {
        adds("peak_chat_times.cells", "questions", "questions");
    }

    private void ofTopics() {
        at("top_issues.rows").forEach(row -> check("top_issues.rows", sum(row.path("counts")), row.path("total")));
        JsonNode rows = at("top_issues.rows");
        JsonNode types = at("top_issues.by_house_type.rows");
        for (int i = 0; i < rows.size(); i++) {
            JsonNode type = types.path(i);
            BigDecimal homes = sum(type.path("counts")).add(number(type.path("other_homes")));
            check("top_issues.by_house_type", homes, rows.get(i).path("total"));
        }
    }

    /** Chunks of developments and of none, of house types and of all, are the same chunks. */
    private void ofChunks() {
        if (!answer.has("shared_chunks")) {
            return;
        }
        for (String part : List.of("chunks", "embedded")) {
            BigDecimal all =
                    sum(at("chunks_per_development"), row -> row.path(part)).add(number(at("shared_chunks." + part)));
            check("house_type_distribution", all, sum(at("house_type_distribution"), row -> row.path(part)));
            check("house_types_by_development", all, sum(at("house_types_by_development"), row -> row.path(part)));
        }
        check(
                "chunk_length.n",
                number(at("chunk_length.n")),
                sum(at("chunks_per_development"), row -> row.path("chunks")).add(number(at("shared_chunks.chunks"))));
        check("orphans", sum(at("orphans")), at("orphan_chunks"));
    }

    /** Documents that can be looked up, and those that are told by name because they cannot. */
    private void ofDocuments() {
        JsonNode coverage = at("rag_chunk_coverage");
        if (coverage.has("uncovered")) {
            BigDecimal uncovered = BigDecimal.valueOf(coverage.path("uncovered").size());
            check(
                    "rag_chunk_coverage.uncovered",
                    number(coverage.path("numerator")).add(uncovered),
                    coverage.path("denominator"));
        }
    }

    private void ofLists() {
        at("items").forEach(row -> {
            if (row.has("questions_by_day")) {
                check("questions_by_day", sum(row.path("questions_by_day")), row.path("questions_30d"));
            }
        });
        if (answer.has("funnel")) {
            check(
                    "funnel",
                    sum(at("funnel"), step -> step.path("count")),
                    at("funnel").path(0).path("reached"));
        }
    }

    private void adds(String series, String part, String whole) {
        JsonNode total = at(whole);
        if (!at(series).isMissingNode() && !total.isMissingNode() && !total.isNull()) {
            check(series + "." + part, sum(at(series), point -> point.path(part)), total);
        }
    }

    private void check(String what, BigDecimal parts, JsonNode whole) {
        check(what, parts, number(whole));
    }

    private void check(String what, BigDecimal parts, BigDecimal whole) {
        sums.add(new Sum(what, parts, whole));
    }

    private static BigDecimal sum(JsonNode parts) {
        return sum(parts, Function.identity());
    }

    private static BigDecimal sum(JsonNode rows, Function<JsonNode, JsonNode> part) {
        return rows.values().stream()
                .map(part)
                .map(Sums::number)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What is not recorded, or no number at all, adds nothing. */
    private static BigDecimal number(JsonNode value) {
        boolean isMoney = value.isString() && value.stringValue().matches("[0-9]+\\.[0-9]{6}");
        return value.isNumber() || isMoney ? new BigDecimal(value.asString()) : BigDecimal.ZERO;
    }

    private JsonNode at(String path) {
        JsonNode node = answer;
        for (String name : path.split("\\.")) {
            node = node.path(name);
        }
        return node;
    }
}
