package com.openhouse.analytics.app.oracle;

import static com.openhouse.analytics.app.oracle.Expected.object;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that one caller may see, and the moment it is seen at. */
final class Facts {
    final RawData data;
    final Instant asOf;
    final Scope scope;
    final boolean developer;
    final Homes homes;
    final List<RawData.Development> developments;
    final List<RawData.Unit> units;
    final List<RawData.Homeowner> homeowners;
    final List<RawData.Document> documents;
    final List<RawData.Message> messages;
    final List<Question> questions;
    final List<DocumentEvents.Event> events;

    Facts(RawData data, Instant asOf, Scope scope) {
        this(data, asOf, scope, false);
    }

    /** {@code developer}: whether the caller may see no more than single developments. */
    Facts(RawData data, Instant asOf, Scope scope, boolean developer) {
        this.developer = developer;
        this.data = data;
        this.asOf = asOf;
        this.scope = scope;
        this.homes = new Homes(data);
        this.developments = data.developments.stream()
                .filter(row -> scope.sees(row.tenantId(), row.id()))
                .toList();
        this.units = data.units.stream()
                .filter(row -> scope.sees(row.tenantId(), row.developmentId()))
                .toList();
        this.homeowners = data.homeowners.stream()
                .filter(row -> scope.sees(row.tenantId(), row.developmentId()))
                .toList();
        this.documents = data.documents.stream()
                .filter(row -> scope.sees(row.tenantId(), row.developmentId()))
                .toList();
        this.messages = Traffic.real(data).stream()
                .filter(row -> scope.sees(row.tenantId(), row.developmentId()))
                .toList();
        this.questions = new Conversations(data)
                .questions().stream()
                        .filter(question -> scope.sees(
                                question.row().tenantId(), question.row().developmentId()))
                        .toList();
        this.events = new DocumentEvents(data)
                .all().stream()
                        .filter(event -> scope.sees(event.row().tenantId(), event.developmentId()))
                        .toList();
    }

    /** The one development of a scope that is no wider. */
    RawData.Development development() {
        return developments.get(0);
    }

    RawData.@Nullable Development development(@Nullable UUID id) {
        return data.developments.stream()
                .filter(development -> development.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    RawData.@Nullable Document document(UUID id) {
        return data.documents.stream()
                .filter(document -> document.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** What belongs to one development. */
    Facts of(RawData.Development development) {
        return new Facts(data, asOf, Scope.of(development));
    }

    /** What of it belongs to a development; of none in particular, all of it. */
    Facts within(@Nullable UUID developmentId) {
        boolean whole = developmentId == null || scope.developmentIds().equals(Set.of(developmentId));
        return whole ? this : new Facts(data, asOf, Scope.of(development(developmentId)), developer);
    }

    ZoneId zoneOf(UUID tenantId) {
        return Zones.of(data, tenantId);
    }

    LocalDate dayOf(RawData.Message row) {
        return row.createdAt().atZone(zoneOf(row.tenantId())).toLocalDate();
    }

    /** The window that a request asks for; a day or a week alone is one, too. */
    Window window(Query query) {
        if (query.get("from") != null) {
            return dates(LocalDate.parse(query.get("from", "")), LocalDate.parse(query.get("to", "")));
        }
        return query.get("range") == null ? single(query) : range(query.get("range", ""));
    }

    private Window single(Query query) {
        String day = query.get("day");
        String week = query.get("week");
        if (day != null) {
            return dates(LocalDate.parse(day), LocalDate.parse(day));
        }
        return week == null
                ? range("30d")
                : dates(Weeks.monday(week), Weeks.monday(week).plusDays(6));
    }

    private Window dates(LocalDate from, LocalDate to) {
        return Window.dates(from, to, asOf, Zones.ofDates(data, scope));
    }

    Window range(String range) {
        return Window.range(range, asOf, Zones.ofDates(data, scope));
    }

    List<Question> questionsIn(Window window) {
        return questions.stream().filter(question -> in(window, question.row())).toList();
    }

    boolean in(Window window, RawData.Message row) {
        return window.contains(row.createdAt(), zoneOf(row.tenantId()));
    }

    boolean inLast168Hours(Instant moment) {
        return moment.isBefore(asOf) && !moment.isBefore(asOf.minus(Duration.ofHours(168)));
    }

    /** Homeowners who asked, opened something or were seen. */
    Set<UUID> activeHomeowners() {
        Set<UUID> active = new HashSet<>();
        for (RawData.Homeowner homeowner : homeowners) {
            if (homeowner.lastActive() != null && inLast168Hours(homeowner.lastActive())) {
                active.add(homeowner.id());
            }
        }
        for (Question question : questions) {
            if (question.homeowner() != null && inLast168Hours(question.row().createdAt())) {
                active.add(question.homeowner().id());
            }
        }
        for (DocumentEvents.Event event : events) {
            if (event.homeowner() != null && inLast168Hours(event.row().occurredAt())) {
                active.add(event.homeowner().id());
            }
        }
        return active;
    }

    String tenantName(UUID tenantId) {
        return data.tenants.stream()
                .filter(tenant -> tenant.id().equals(tenantId))
                .findFirst()
                .orElseThrow()
                .name();
    }

    /** What every answer says of itself; figures over all time name the window of their series. */
    Map<String, @Nullable Object> meta(Window window, long testMessages, long tenantMismatches) {
        return object(
                "as_of", asOf,
                "scope", scope.json(),
                "zone", Zones.echo(data, scope),
                "window", window.json(),
                "excluded", object("test_messages", testMessages, "tenant_mismatch", tenantMismatches));
    }

    /** That of lists over all time, which have no window of their own. */
    Map<String, @Nullable Object> metaOfAllTime() {
        return meta(range("30d"), testMessages(), tenantMismatches());
    }

    /** Test rows and rows that contradict their development, as {@code meta.excluded} counts them. */
    long testMessages(Window window) {
        return data.messages.stream()
                .filter(row -> seenTest(row) && in(window, row))
                .count();
    }

    long testMessages() {
        return data.messages.stream().filter(this::seenTest).count();
    }

    long tenantMismatches(Window window) {
        return data.messages.stream()
                .filter(row -> seenMismatch(row) && in(window, row))
                .count();
    }

    long tenantMismatches() {
        return data.messages.stream().filter(this::seenMismatch).count();
    }

    private boolean seenTest(RawData.Message row) {
        return Traffic.isTest(row) && scope.sees(row.tenantId(), row.developmentId());
    }

    private boolean seenMismatch(RawData.Message row) {
        return !Traffic.isTest(row)
                && Traffic.contradictsDevelopment(data, row)
                && !scope.kind().equals("developments")
                && scope.sees(row.tenantId(), row.developmentId());
    }
}
