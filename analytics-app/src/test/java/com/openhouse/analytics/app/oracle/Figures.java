package com.openhouse.analytics.app.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** The figures of answers that lead to rows, each with the filter that docs/lists.md has for it. */
final class Figures {
    private final List<Figure> figures = new ArrayList<>();

    private Figures() {}

    /** Those of the chat; {@code within} is its scope and window. */
    static List<Figure> ofChat(JsonNode chat, Query within) {
        Figures figures = new Figures();
        figures.ofDays(chat.path("message_count_by_day"), within);
        figures.ofUnanswered(chat.path("unanswered"), within);
        figures.questions("questions", chat.path("questions"), within);
        figures.questions("answers", chat.path("answers"), within.with("answered", true));
        chat.path("top_questions_global").forEach(top -> {
            Query key = within.with("question_key", top.path("question_key").asString());
            figures.questions("top question", top.path("count"), key);
            figures.questions(
                    "its unanswered share", top.path("unanswered").path("denominator"), key.with("eligible", true));
        });
        chat.path("peak_chat_times")
                .path("cells")
                .forEach(cell -> figures.questions(
                        "cell",
                        cell.path("questions"),
                        within.with("weekday", cell.path("weekday").asString())
                                .with("hour", cell.path("hour").asString())));
        return figures.figures;
    }

    /** Those of an overview and of its most active developments. */
    static List<Figure> ofOverview(JsonNode overview, Query within) {
        Figures figures = new Figures();
        figures.questions("questions", overview.path("questions"), within);
        overview.path("questions_by_day").forEach(day -> {
            Query asked = within.with("day", day.path("date").asString());
            figures.questions("questions of a day", day.path("questions"), asked);
            figures.questions("unanswered of a day", day.path("unanswered"), unanswered(asked));
        });
        overview.path("top_5_developments_by_activity")
                .forEach(top -> figures.questions(
                        "active development",
                        top.path("questions_30d"),
                        Query.NONE.with(
                                "development_id", top.path("development_id").asString())));
        figures.add("developments", overview.path("total_developments"), Endpoint.DEVELOPMENTS, within.scope());
        return figures.figures;
    }

    /** Those of a development's row among others. */
    static List<Figure> ofDevelopment(JsonNode row) {
        Figures figures = new Figures();
        Query own = Query.of(UUID.fromString(row.path("development_id").asString()));
        Query within = Query.NONE.with("development_id", own.id());
        figures.add("units", row.path("units"), Endpoint.UNITS, own);
        figures.add("homeowners", row.path("homeowners"), Endpoint.HOMEOWNERS, own);
        figures.questions("questions_30d", row.path("questions_30d"), within);
        figures.questions("unanswered", row.path("unanswered").path("numerator"), unanswered(within));
        return figures.figures;
    }

    /** Those of a development by itself. */
    static List<Figure> ofDevelopmentOverview(JsonNode overview, UUID id) {
        Figures figures = new Figures();
        Query own = Query.of(id);
        Query within = Query.NONE.with("development_id", id);
        Query weeks = within.with("range", "12w");
        figures.add("unit_count", overview.path("unit_count"), Endpoint.UNITS, own);
        figures.add("homeowner_count", overview.path("homeowner_count"), Endpoint.HOMEOWNERS, own);
        figures.add("document_count", overview.path("document_count"), Endpoint.DOCUMENTS, own);
        figures.questions("question_count_30d", overview.path("question_count_30d"), within);
        JsonNode types = overview.path("top_issues").path("by_house_type").path("house_types");
        overview.path("top_issues").path("by_house_type").path("rows").forEach(row -> {
            String topic = row.path("topic").asString();
            for (int i = 0; i < types.size(); i++) {
                String type = types.get(i).path("house_type_code").asString();
                Query asked = weeks.with("topic", topic).with("house_type_code", type);
                figures.questions("topic of a house type", row.path("counts").get(i), asked);
            }
        });
        overview.path("top_issues").path("rows").forEach(row -> {
            String topic = row.path("topic").asString();
            figures.questions("topic", row.path("total"), weeks.with("topic", topic));
        });
        return figures.figures;
    }

    /** Each value of each facet of the units, with its units. */
    static List<Figure> ofFacets(JsonNode units, UUID id) {
        Figures figures = new Figures();
        units.path("facets").properties().forEach(facet -> facet.getValue()
                .forEach(value -> figures.add(
                        "facet " + facet.getKey(),
                        value.path("count"),
                        Endpoint.UNITS,
                        Query.of(id).with(facet.getKey(), value.path("value").asString()))));
        units.path("items")
                .forEach(unit -> figures.add(
                        "questions of a unit",
                        unit.path("questions"),
                        Endpoint.UNIT,
                        Query.of(UUID.fromString(unit.path("unit_id").asString()))
                                .with("kind", "question")));
        return figures.figures;
    }

    /** Each step of the funnel, with its homeowners. */
    static List<Figure> ofFunnel(JsonNode homeowners, UUID id) {
        Figures figures = new Figures();
        homeowners
                .path("funnel")
                .forEach(step -> figures.add(
                        "step of the funnel",
                        step.path("count"),
                        Endpoint.HOMEOWNERS,
                        Query.of(id)
                                .with("onboarding_status", step.path("status").asString())));
        homeowners
                .path("items")
                .forEach(owner -> figures.add(
                        "chat_count",
                        owner.path("chat_count"),
                        Endpoint.HOMEOWNER,
                        Query.of(UUID.fromString(owner.path("homeowner_id").asString()))
                                .with("kind", "question")));
        return figures.figures;
    }

    private void ofDays(JsonNode days, Query within) {
        days.forEach(day -> {
            Query asked = within.with("day", day.path("date").asString());
            questions("questions of a day", day.path("questions"), asked);
            questions("answers of a day", day.path("answers"), asked.with("answered", true));
        });
    }

    private void ofUnanswered(JsonNode figure, Query within) {
        questions("eligible", figure.path("denominator"), within.with("eligible", true));
        questions("unanswered", figure.path("numerator"), unanswered(within));
        figure.path("by_reason")
                .properties()
                .forEach(reason -> questions(
                        "unanswered for a reason",
                        reason.getValue(),
                        unanswered(within).with("reason", reason.getKey())));
    }

    private static Query unanswered(Query within) {
        return within.with("state", "unanswered").with("eligible", true);
    }

    private void questions(String name, JsonNode value, Query query) {
        add(name, value, Endpoint.QUESTIONS, query);
    }

    private void add(String name, JsonNode value, Endpoint list, Query query) {
        figures.add(new Figure(name, value, list, query));
    }
}
