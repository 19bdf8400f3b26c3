package com.openhouse.analytics.app.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The figures of an answer that lead to rows, each with the filter that docs/lists.md has for it. */
final class Figures {
    private static final Set<String> SCOPE = Set.of("tenant_id", "development_id");
    private static final Set<String> SCOPE_AND_WINDOW = Set.of("tenant_id", "development_id", "range", "from", "to");

    private final List<Figure> figures = new ArrayList<>();

    private Figures() {}

    /** None of an answer that is missing. */
    static List<Figure> of(Case asked, JsonNode answer) {
        Figures figures = new Figures();
        if (!answer.isMissingNode()) {
            figures.add(asked.endpoint(), answer, asked.query());
        }
        return figures.figures;
    }

    private void add(Endpoint endpoint, JsonNode answer, Query query) {
        switch (endpoint) {
            case OVERVIEW -> ofOverview(answer, query);
            case CHAT, DEVELOPMENT_CHAT -> ofChat(answer, overRows(query, SCOPE_AND_WINDOW));
            case DEVELOPMENTS -> answer.path("items").forEach(row -> ofDevelopment(row, query));
            case DEVELOPMENT_OVERVIEW -> ofDevelopmentOverview(answer, query);
            case MATRIX -> ofMatrix(answer, query);
            case UNITS -> ofUnits(answer, query);
            case HOMEOWNERS -> ofHomeowners(answer, query);
            default -> {}
        }
    }

    /** Of the parameters those that rows elsewhere are asked for with; a development of the path becomes one of them. */
    private static Query overRows(Query query, Set<String> kept) {
        Query over = query.only(kept).at(null);
        return query.id() == null ? over : over.with("development_id", query.id());
    }

    private void ofChat(JsonNode chat, Query within) {
        ofDays(chat.path("message_count_by_day"), within);
        ofUnanswered(chat.path("unanswered"), within);
        questions("questions", chat.path("questions"), within);
        questions("answers", chat.path("answers"), within.with("answered", true));
        chat.path("top_questions_global").forEach(top -> {
            Query key = within.with("question_key", top.path("question_key").asString());
            questions("top question", top.path("count"), key);
            questions("its eligible ones", top.path("unanswered").path("denominator"), key.with("eligible", true));
            questions("its unanswered ones", top.path("unanswered").path("numerator"), unanswered(key));
        });
        chat.path("peak_chat_times")
                .path("cells")
                .forEach(cell -> questions(
                        "cell",
                        cell.path("questions"),
                        within.with("weekday", cell.path("weekday").asString())
                                .with("hour", cell.path("hour").asString())));
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

    private void ofOverview(JsonNode overview, Query query) {
        Query within = query.only(SCOPE_AND_WINDOW);
        ofUnanswered(overview.path("unanswered"), within);
        overview.path("questions_by_day").forEach(day -> {
            Query asked = within.with("day", day.path("date").asString());
            questions("questions of a day", day.path("questions"), asked);
            questions("unanswered of a day", day.path("unanswered"), unanswered(asked));
        });
        overview.path("top_5_developments_by_activity")
                .forEach(top -> questions(
                        "active development",
                        top.path("questions_30d"),
                        query.only(SCOPE)
                                .with(
                                        "development_id",
                                        top.path("development_id").asString())));
        add("developments", overview.path("total_developments"), Endpoint.DEVELOPMENTS, query.only(SCOPE));
    }

    /** Those of a development's row among others. */
    private void ofDevelopment(JsonNode row, Query query) {
        UUID id = UUID.fromString(row.path("development_id").asString());
        Query own = query.only(Set.of("tenant_id")).at(id);
        add("units", row.path("units"), Endpoint.UNITS, own);
        add("homeowners", row.path("homeowners"), Endpoint.HOMEOWNERS, own);
        Query within = overRows(own, SCOPE);
        questions("questions_30d", row.path("questions_30d"), within);
        questions("unanswered of a development", row.path("unanswered").path("numerator"), unanswered(within));
    }

    private void ofDevelopmentOverview(JsonNode overview, Query query) {
        Query own = query.only(SCOPE);
        add("unit_count", overview.path("unit_count"), Endpoint.UNITS, own);
        add("homeowner_count", overview.path("homeowner_count"), Endpoint.HOMEOWNERS, own);
        add("document_count", overview.path("document_count"), Endpoint.DOCUMENTS, own);
        questions("question_count_30d", overview.path("question_count_30d"), overRows(own, SCOPE));
        ofDays(overview.path("message_count_by_day"), overRows(query, SCOPE_AND_WINDOW));
        Query weeks = overRows(own, SCOPE).with("range", "12w");
        ofWeeks(overview.path("top_issues"), weeks);
        ofHouseTypes(overview.path("top_issues").path("by_house_type"), weeks);
    }

    private void ofWeeks(JsonNode issues, Query within) {
        issues.path("rows").forEach(row -> {
            Query topic = within.with("topic", row.path("topic").asString());
            questions("topic", row.path("total"), topic);
            for (int i = 0; i < row.path("counts").size(); i++) {
                Query week = topic.with("week", issues.path("weeks").get(i).asString());
                questions("topic of a week", row.path("counts").get(i), week);
            }
        });
    }

    private void ofHouseTypes(JsonNode issues, Query within) {
        issues.path("rows").forEach(row -> {
            Query topic = within.with("topic", row.path("topic").asString());
            questions("topic of other homes", row.path("other_homes"), topic.with("other_homes", true));
            for (int i = 0; i < row.path("counts").size(); i++) {
                JsonNode type = issues.path("house_types").get(i).path("house_type_code");
                questions(
                        "topic of a house type",
                        row.path("counts").get(i),
                        topic.with("house_type_code", type.asString()));
            }
        });
    }

    private void ofMatrix(JsonNode matrix, Query query) {
        long homes = 0;
        for (JsonNode type : matrix.path("house_types")) {
            homes += type.path("units").asLong();
        }
        add("homes of the matrix", JsonNodeFactory.instance.numberNode(homes), Endpoint.UNITS, query);
    }

    /** Each value of each facet, all other filters being kept, and each unit of the page. */
    private void ofUnits(JsonNode units, Query query) {
        units.path("facets").properties().forEach(facet -> facet.getValue()
                .forEach(value -> add(
                        "facet " + facet.getKey(),
                        value.path("count"),
                        Endpoint.UNITS,
                        filtered(query, facet.getKey(), value.path("value")))));
        units.path("items")
                .forEach(unit -> timeline(
                        "questions of a unit", unit.path("questions"), Endpoint.UNIT, query, unit.path("unit_id")));
    }

    /** Each step of the funnel, all other filters being kept, and each homeowner of the page. */
    private void ofHomeowners(JsonNode homeowners, Query query) {
        homeowners
                .path("funnel")
                .forEach(step -> add(
                        "step of the funnel",
                        step.path("count"),
                        Endpoint.HOMEOWNERS,
                        filtered(query, "onboarding_status", step.path("status"))));
        homeowners
                .path("items")
                .forEach(owner -> timeline(
                        "chat_count", owner.path("chat_count"), Endpoint.HOMEOWNER, query, owner.path("homeowner_id")));
    }

    private static Query filtered(Query query, String filter, JsonNode value) {
        return query.with(filter, value.asString()).without("page", "page_size");
    }

    private void timeline(String name, JsonNode value, Endpoint timeline, Query query, JsonNode id) {
        Query own = query.only(Set.of("tenant_id")).at(UUID.fromString(id.asString()));
        add(name, value, timeline, own.with("kind", "question"));
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
