package com.openhouse.analytics.app.oracle;

import static com.openhouse.analytics.app.oracle.Expected.object;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code GET /developments/{id}/documents/matrix}, the slow way. */
final class ReferenceMatrix {
    private final RawData data;
    private final RawData.Development development;
    private final List<RawData.Document> active;

    private ReferenceMatrix(Facts facts) {
        this.data = facts.data;
        this.development = facts.development();
        this.active = data.documents.stream()
                .filter(document -> development.id().equals(document.developmentId()))
                .filter(document -> document.status().equals("active"))
                .toList();
    }

    static Map<String, @Nullable Object> json(Facts facts, Query query) {
        Map<String, @Nullable Object> json = new ReferenceMatrix(facts).json();
        json.put("meta", facts.meta(facts.range("30d"), 0, 0));
        return json;
    }

    private Map<String, @Nullable Object> json() {
        TreeSet<String> types = HouseTypes.of(data, development);
        TreeSet<String> kinds =
                active.stream().map(RawData.Document::kind).collect(Collectors.toCollection(TreeSet::new));
        return object(
                "house_types",
                types.stream()
                        .map(type ->
                                object("house_type_code", type, "units", HouseTypes.homes(data, development, type)))
                        .toList(),
                "rows",
                kinds.stream()
                        .map(kind -> object(
                                "document_kind",
                                kind,
                                "cells",
                                types.stream().map(type -> cell(kind, type)).toList()))
                        .toList());
    }

    private String cell(String kind, String type) {
        List<RawData.Document> documents = active.stream()
                .filter(document -> document.kind().equals(kind))
                .filter(document -> document.houseTypeCode() == null
                        || document.houseTypeCode().equals(type))
                .toList();
        List<RawData.Document> good = documents.stream()
                .filter(document ->
                        !document.needsReview() && !document.processingStatus().equals("failed"))
                .toList();
        if (good.stream().anyMatch(document -> document.houseTypeCode() != null)) {
            return "own";
        }
        if (!good.isEmpty()) {
            return "development_wide";
        }
        if (documents.stream().anyMatch(RawData.Document::needsReview)) {
            return "needs_review";
        }
        return documents.isEmpty() ? "missing" : "failed";
    }
}
