package com.openhouse.analytics.app.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Every address that answers with figures: the parameters and orders it knows, its tables, and what it answers by the slow
 * reference.
 */
enum Endpoint {
    OVERVIEW("overview", Parameters.COMPARED, List.of(), Series.OVERVIEW, ReferenceOverview::json),
    CHAT("chat", Parameters.and(Parameters.COMPARED, "limit"), List.of(), Series.CHAT, ReferenceChat::json),
    RAG("rag", Parameters.WINDOW, List.of(), Series.RAG, ReferenceRag::json),
    SYSTEM_LOAD("system-load", Parameters.COMPARED, List.of(), Series.SYSTEM_LOAD, ReferenceSystem::json),
    DEVELOPMENTS(
            "developments", Parameters.LIST, ReferenceDevelopments.ORDERS, Series.ITEMS, ReferenceDevelopments::json),
    QUESTIONS(
            "questions",
            Parameters.and(
                    Parameters.and(Parameters.LIST, Parameters.WINDOW.toArray(String[]::new)),
                    ReferenceQuestions.FILTERS),
            ReferenceQuestions.ORDERS,
            Series.ITEMS,
            ReferenceQuestions::json),
    DEVELOPMENT_OVERVIEW(
            "developments/{id}/overview",
            Parameters.COMPARED,
            List.of(),
            Series.DEVELOPMENT_OVERVIEW,
            ReferenceDevelopment::json),
    DEVELOPMENT_CHAT(
            "developments/{id}/chat",
            Parameters.and(Parameters.COMPARED, "limit"),
            List.of(),
            Series.CHAT,
            ReferenceChat::json),
    DOCUMENTS(
            "developments/{id}/documents",
            Parameters.LIST,
            ReferenceDocuments.ORDERS,
            Series.ITEMS,
            ReferenceDocuments::json),
    MATRIX("developments/{id}/documents/matrix", List.of(), List.of(), Series.MATRIX, ReferenceMatrix::json),
    UNITS(
            "developments/{id}/units",
            Parameters.and(Parameters.LIST, ReferenceUnits.FILTERS),
            ReferenceUnits.ORDERS,
            Series.UNITS,
            ReferenceUnits::json),
    HOMEOWNERS(
            "developments/{id}/homeowners",
            Parameters.and(Parameters.LIST, ReferenceHomeowners.FILTERS),
            ReferenceHomeowners.ORDERS,
            Series.HOMEOWNERS,
            ReferenceHomeowners::json),
    UNIT("units/{id}", Parameters.TIMELINE, List.of("at"), Series.ITEMS, ReferenceTimeline::ofUnit),
    HOMEOWNER("homeowners/{id}", Parameters.TIMELINE, List.of("at"), Series.ITEMS, ReferenceTimeline::ofHomeowner);

    static final String BASE = "/api/admin/analytics/";

    final String template;
    final List<String> parameters;
    final List<String> orders;

    /** The tables that can be had as CSV. */
    final List<String> series;

    private final BiFunction<Facts, Query, Map<String, @Nullable Object>> reference;

    Endpoint(
            String template,
            List<String> parameters,
            List<String> orders,
            List<String> series,
            BiFunction<Facts, Query, Map<String, @Nullable Object>> reference) {
        this.template = template;
        this.parameters = parameters;
        this.orders = orders;
        this.series = series;
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

    boolean isList() {
        return parameters.contains("page");
    }

    /** Whether the path names a home or a person of a development. */
    boolean isTimeline() {
        return this == UNIT || this == HOMEOWNER;
    }

    private static final class Series {
        static final List<String> ITEMS = List.of("items");
        static final List<String> OVERVIEW = List.of("questions_by_day", "top_5_developments_by_activity");
        static final List<String> CHAT = List.of(
                "message_count_by_day",
                "latency_ms",
                "tokens_used",
                "cost_usd",
                "top_questions_global",
                "unanswered",
                "repeated",
                "satisfaction",
                "peak_chat_times");
        static final List<String> RAG = List.of(
                "chunks_per_development",
                "house_type_distribution",
                "house_types_by_development",
                "embeddings_by_day",
                "vector_index_health");
        static final List<String> SYSTEM_LOAD =
                List.of("requests_by_day", "top_error_types", "durations", "rate_limits");
        static final List<String> DEVELOPMENT_OVERVIEW =
                List.of("message_count_by_day", "top_issues", "top_issues_by_house_type", "rag_chunk_coverage");
        static final List<String> MATRIX = List.of("rows", "house_types");
        static final List<String> UNITS = List.of("items", "facets");
        static final List<String> HOMEOWNERS = List.of("items", "funnel");
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
