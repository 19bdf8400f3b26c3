package com.openhouse.analytics.app.oracle;

import static com.openhouse.analytics.app.oracle.Expected.object;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code GET /overview}, the slow way. */
final class ReferenceOverview {
    private final Facts facts;
    private final Window window;
    private final List<Question> asked;

    private ReferenceOverview(Facts facts, Window window) {
        this.facts = facts;
        this.window = window;
        this.asked = facts.questionsIn(window);
    }

    static Map<String, @Nullable Object> json(Facts facts, Query query) {
        Window window = facts.window(query);
        ReferenceOverview overview = new ReferenceOverview(facts, window);
        Map<String, @Nullable Object> json = overview.json();
        if (query.get("compare") != null) {
            ReferenceOverview before = new ReferenceOverview(facts, window.previous());
            json.put("previous", before.previous());
            json.put(
                    "delta",
                    object(
                            "questions", Change.ofAmounts(overview.asked.size(), before.asked.size()),
                            "unanswered", Change.ofRatios(overview.unanswered(), before.unanswered())));
        }
        return json;
    }

    private Map<String, @Nullable Object> previous() {
        return object(
                "window", window.json(),
                "questions_by_day", window.days().stream().map(this::day).toList(),
                "questions", asked.size(),
                "unanswered", unanswered());
    }

    private Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> json = object(
                "total_developers", developers(),
                "developer_users", developerUsers(),
                "total_developments", facts.developments.size(),
                "active_developments",
                        count(facts.developments.stream()
                                .filter(RawData.Development::active)
                                .toList()),
                "total_units", facts.units.size(),
                "units_with_purchaser",
                        count(facts.units.stream()
                                .filter(ReferenceOverview::hasPurchaser)
                                .toList()),
                "total_homeowners", facts.homeowners.size(),
                "total_messages", facts.messages.size(),
                "total_questions", facts.questions.size(),
                "total_documents", facts.documents.size(),
                "active_documents",
                        count(facts.documents.stream()
                                .filter(document -> document.status().equals("active"))
                                .toList()));
        json.put("active_homeowners_7d", facts.activeHomeowners().size());
        json.put("active_units_unresolved_7d", unresolvedHomes().size());
        json.put("top_5_developments_by_activity", topDevelopments());
        json.put("questions_by_day", window.days().stream().map(this::day).toList());
        json.put("questions", asked.size());
        json.put("unanswered", unanswered());
        json.put("meta", facts.meta(window, facts.testMessages(), facts.tenantMismatches()));
        return json;
    }

    private long developers() {
        return switch (facts.scope.kind()) {
            case "platform" -> facts.data.tenants.size();
            case "tenant" -> 1;
            default ->
                facts.developments.stream()
                        .map(RawData.Development::tenantId)
                        .distinct()
                        .count();
        };
    }

    private long developerUsers() {
        return facts.data.admins.stream()
                .filter(admin -> admin.role().equals("developer"))
                .filter(admin -> switch (facts.scope.kind()) {
                    case "platform" -> true;
                    case "tenant" -> admin.tenantId().equals(facts.scope.home());
                    default ->
                        Scope.developedBy(facts.data, admin).stream().anyMatch(facts.scope.developmentIds()::contains);
                })
                .count();
    }

    private static boolean hasPurchaser(RawData.Unit unit) {
        boolean named = unit.purchaserName() != null && !unit.purchaserName().isBlank();
        return named || !Emails.missing(unit.purchaserEmail());
    }

    private Set<UUID> unresolvedHomes() {
        Set<UUID> homes = new HashSet<>();
        for (Question question : facts.questions) {
            boolean unresolved = question.home() != null && question.homeowner() == null;
            if (unresolved && facts.inLast168Hours(question.row().createdAt())) {
                homes.add(question.home().id());
            }
        }
        return homes;
    }

    private List<Map<String, @Nullable Object>> topDevelopments() {
        return facts.developments.stream()
                .map(this::activity)
                .sorted(Comparator.<Activity>comparingLong(activity -> -activity.questions)
                        .thenComparing(activity -> -activity.homes)
                        .thenComparing(activity -> activity.development.name())
                        .thenComparing(activity -> activity.development.id().toString()))
                .limit(5)
                .map(Activity::json)
                .toList();
    }

    private Activity activity(RawData.Development development) {
        Window month = facts.range("30d");
        List<Question> asked = facts.questions.stream()
                .filter(question -> development.id().equals(question.row().developmentId()))
                .filter(question -> facts.in(month, question.row()))
                .toList();
        long homes = asked.stream()
                .map(Question::home)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        long events = facts.events.stream()
                .filter(event -> development.id().equals(event.developmentId()))
                .filter(event -> month.contains(event.row().occurredAt(), facts.zoneOf(development.tenantId())))
                .count();
        long units = facts.units.stream()
                .filter(unit -> unit.developmentId().equals(development.id()))
                .count();
        return new Activity(development, facts.tenantName(development.tenantId()), asked.size(), homes, events, units);
    }

    private record Activity(
            RawData.Development development, String tenant, long questions, long homes, long events, long units) {
        Map<String, @Nullable Object> json() {
            return object(
                    "development_id",
                    development.id().toString(),
                    "name",
                    development.name(),
                    "tenant_id",
                    development.tenantId().toString(),
                    "tenant_name",
                    tenant,
                    "questions_30d",
                    questions,
                    "active_homes_30d",
                    homes,
                    "document_events_30d",
                    events,
                    "questions_per_100_units",
                    units == 0 ? Missing.of("no_denominator") : Rounded.quotient(100 * questions, units, 1));
        }
    }

    private Map<String, @Nullable Object> unanswered() {
        return Unanswered.share(asked);
    }

    private Map<String, @Nullable Object> day(LocalDate day) {
        List<Question> asked = this.asked.stream()
                .filter(question -> facts.dayOf(question.row()).equals(day))
                .toList();
        return object(
                "date", day.toString(),
                "questions", asked.size(),
                "unanswered", Unanswered.count(asked),
                "partial", window.isPartial(day));
    }

    private static long count(List<?> rows) {
        return rows.size();
    }
}
