package com.openhouse.analytics.app.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Every address that answers with figures: the parameters it knows, and what it answers by the slow reference. */
enum Endpoint {
    OVERVIEW("overview", Parameters.COMPARED, List.of(), ReferenceOverview::json),
    CHAT("chat", Parameters.and(Parameters.COMPARED, "limit"), List.of(), ReferenceChat::json),
    RAG("rag", Parameters.WINDOW, List.of(), ReferenceRag::json),
    SYSTEM_LOAD("system-load", Parameters.COMPARED, List.of(), ReferenceSystem::json),
    DEVELOPMENTS("developments", Parameters.LIST, ReferenceDevelopments.ORDERS, ReferenceDevelopments::json),
    QUESTIONS(
            "questions",
            Parameters.and(
                    Parameters.and(Parameters.LIST, Parameters.WINDOW.toArray(String[]::new)),
                    ReferenceQuestions.FILTERS),
            ReferenceQuestions.ORDERS,
            ReferenceQuestions::json),
    DEVELOPMENT_OVERVIEW("developments/{id}/overview", Parameters.COMPARED, List.of(), ReferenceDevelopment::json),
    DEVELOPMENT_CHAT(
            "developments/{id}/chat", Parameters.and(Parameters.COMPARED, "limit"), List.of(), ReferenceChat::json),
    DOCUMENTS("developments/{id}/documents", Parameters.LIST, ReferenceDocuments.ORDERS, ReferenceDocuments::json),
    MATRIX("developments/{id}/documents/matrix", List.of(), List.of(), ReferenceMatrix::json),
    UNITS(
            "developments/{id}/units",
            Parameters.and(Parameters.LIST, ReferenceUnits.FILTERS),
            ReferenceUnits.ORDERS,
            ReferenceUnits::json),
    HOMEOWNERS(
            "developments/{id}/homeowners",
            Parameters.and(Parameters.LIST, ReferenceHomeowners.FILTERS),
            ReferenceHomeowners.ORDERS,
            ReferenceHomeowners::json),
    UNIT("units/{id}", Parameters.TIMELINE, List.of("at"), ReferenceTimeline::ofUnit),
    HOMEOWNER("homeowners/{id}", Parameters.TIMELINE, List.of("at"), ReferenceTimeline::ofHomeowner);

    static final String BASE = "/api/admin/analytics/";

    final String template;
    final List<String> parameters;
    final List<String> orders;
    private final BiFunction<Facts, Query, Map<String, @Nullable Object>> reference;

    Endpoint(
            String template,
            List<String> parameters,
            List<String> orders,
            BiFunction<Facts, Query, Map<String, @Nullable Object>> reference) {
        this.template = template;
        this.parameters = parameters;
        this.orders = orders;
        this.reference = reference;
    }

    Map<String, @Nullable Object> answer(Facts facts, Query query) {
        return reference.apply(facts, query);
    }

    String path(Query query) {
        return BASE + template.replace("{id}", String.valueOf(query.id())) + query.text();
    }

    /** Whether the path names what the answer is about, so that no parameter can. */
    boolean isPlaced() {
        return template.contains("{id}");
    }

    private static final class Parameters {
        static final List<String> WINDOW = List.of("range", "from", "to");
        static final List<String> COMPARED = and(WINDOW, "compare");
        static final List<String> LIST = List.of("q", "sort", "page", "page_size");
        static final List<String> TIMELINE = List.of("kind", "sort", "page", "page_size");

        static List<String> and(List<String> some, String... more) {
            List<String> all = new ArrayList<>(some);
            all.addAll(List.of(more));
            return List.copyOf(all);
        }
    }
}
