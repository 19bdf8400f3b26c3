package com.openhouse.analytics.app.oracle;

import static com.openhouse.analytics.app.oracle.SmallCompany.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The random data is worth its name only if every flaw really turns up in it. */
final class RandomDataTest {
    private static final List<RawData> DATASETS = LongStream.range(0, 40)
            .mapToObj(seed -> RandomData.generate(seed, NOON))
            .toList();

    @Test
    void theSameSeedGivesTheSameData() {
        RawData one = RandomData.generate(7, NOON);
        RawData other = RandomData.generate(7, NOON);

        assertThat(one.messages).isEqualTo(other.messages);
        assertThat(one.documentViews).isEqualTo(other.documentViews);
        assertThat(one.feedback).isEqualTo(other.feedback);
    }

    @Test
    void everyKindOfConversationTurnsUp() {
        Set<String> reasons = new HashSet<>();
        for (Question question : questions()) {
            String reason = String.valueOf(question.unansweredReason());
            String rows =
                    question.answerRow() == null || question.answerRow() == question.row() ? "one row" : "two rows";
            reasons.add(reason + ", " + rows + ", " + (question.eligible() ? "eligible" : "small talk"));
        }

        assertThat(reasons)
                .contains("null, one row, eligible", "null, two rows, small talk", "no_answer, one row, eligible");
        assertThat(reasons).contains("no_info, two rows, eligible", "lookup_failed, one row, eligible");
    }

    @ParameterizedTest
    @EnumSource
    void everyWriterTurnsUpInEachLayout(Layout layout) {
        List<RawData> fitted = fitted(layout);
        List<Question> asked = questions(fitted);

        assertThat(asked).anyMatch(RandomDataTest::isAnsweredByItsOwnRow);
        assertThat(asked).anyMatch(question -> question.answered() && !isAnsweredByItsOwnRow(question));
        assertThat(asked).anyMatch(question -> !question.answered());
        assertThat(asked).anyMatch(question -> question.row().userMessage() == null);
        assertThat(asked).anyMatch(question -> question.row().developmentId() == null);
        assertThat(asked).anyMatch(question -> question.citedDocumentIds().contains("gone"));
        assertThat(fitted).anyMatch(data -> data.messages.stream().anyMatch(Traffic::isTest));
        assertThat(fitted).anyMatch(RandomDataTest::hasContradiction);
    }

    @Test
    void visitorsAndSessionsStandForUsersInTheFirstLayoutOnly() {
        List<Question> first = questions(fitted(Layout.FIRST));
        List<Question> later = questions(fitted(Layout.LATER));

        for (String name : List.of("anonymous-", "session-", "visitor-")) {
            assertThat(first).anyMatch(question -> String.valueOf(question.row().userId())
                    .startsWith(name));
        }
        assertThat(first)
                .allMatch(question ->
                        question.row().unitId() == null && question.row().questionTopic() == null);
        assertThat(later).anyMatch(question -> question.row().userId() == null);
        assertThat(later).anyMatch(question -> question.row().unitId() != null);
        assertThat(later).anyMatch(question -> question.row().questionTopic() != null);
    }

    @Test
    void whatAnAnswerTookIsRecordedOrNotOrZero() {
        assertThat(rows(data -> data.messages))
                .extracting(RawData.Message::latencyMs)
                .contains(null, 0, 5, 1500);
        assertThat(rows(data -> data.messages))
                .extracting(RawData.Message::tokenCount)
                .contains(null, 0);
        assertThat(rows(data -> data.messages)).anyMatch(row -> row.costUsd() == null);
        assertThat(datasets())
                .anyMatch(data -> !data.messages.isEmpty()
                        && data.messages.stream().allMatch(row -> row.tokenCount() == null || row.tokenCount() == 0));
    }

    @Test
    void developmentsTurnUpWithoutMessagesEventsUnitsOrOwner() {
        assertThat(datasets()).anyMatch(data -> data.developments.isEmpty());
        assertThat(facts()).anyMatch(facts -> facts.messages.isEmpty());
        assertThat(facts()).anyMatch(facts -> !facts.documents.isEmpty() && facts.events.isEmpty());
        assertThat(facts()).anyMatch(facts -> facts.units.isEmpty() && !facts.homeowners.isEmpty());
        assertThat(rows(data -> data.developments)).anyMatch(development -> !development.active());
        assertThat(rows(data -> data.developments)).anyMatch(development -> development.developerUserId() == null);
        assertThat(rows(data -> data.units))
                .anyMatch(unit -> Emails.missing(unit.purchaserEmail()) && unit.purchaserName() == null);
    }

    @Test
    void developersTurnUpWithSeveralDevelopmentsAndWithNone() {
        Set<Integer> developments = new HashSet<>();
        for (RawData data : datasets()) {
            data.admins.stream()
                    .filter(admin -> admin.role().equals("developer"))
                    .forEach(admin ->
                            developments.add(Scope.developedBy(data, admin).size()));
        }
        assertThat(developments).contains(0, 1, 2, 3);
    }

    @Test
    void zonesTurnUpKnownUnknownMixedAndWithAChangeOfTheClock() {
        Scope platform = new Scope("platform", null, Set.of());
        assertThat(datasets()).extracting(data -> Zones.echo(data, platform)).contains("mixed", "Europe/Dublin");
        assertThat(rows(data -> data.tenants))
                .extracting(tenant -> tenant.contact().get("timezone"))
                .contains(null, "Mars/Olympus", 5, "Asia/Kathmandu");
        assertThat(LongStream.rangeClosed(1, 200).mapToObj(Moments::ofSeed))
                .anyMatch(moment -> changesTheClock(moment, "Europe/Dublin"))
                .anyMatch(moment -> changesTheClock(moment, "America/New_York"));
    }

    private static boolean changesTheClock(Instant asOf, String zone) {
        Instant change = ZoneId.of(zone)
                .getRules()
                .previousTransition(asOf.plus(Duration.ofDays(1)))
                .getInstant();
        return change.isAfter(asOf.minus(Duration.ofDays(30)));
    }

    @Test
    void homesTurnUpResolvedAndUnresolved() {
        assertThat(questions()).anyMatch(question -> question.home() != null && question.homeowner() != null);
        assertThat(questions()).anyMatch(question -> question.home() != null && question.homeowner() == null);
        assertThat(questions()).anyMatch(question -> question.home() == null && question.homeowner() != null);
    }

    @Test
    void excludedRowsTurnUp() {
        assertThat(someMessage(Traffic::isTest)).isTrue();
        assertThat(datasets()).anyMatch(RandomDataTest::hasContradiction);
        assertThat(someMessage(row -> row.createdAt().equals(NOON))).isTrue();
    }

    @Test
    void everyFlawOfKnowledgeTurnsUp() {
        assertThat(rows(data -> data.chunks)).anyMatch(chunk -> chunk.documentId() == null);
        assertThat(rows(data -> data.chunks)).anyMatch(chunk -> chunk.developmentId() == null);
        assertThat(rows(data -> data.chunks)).anyMatch(chunk -> !chunk.embedded());
        assertThat(datasets()).anyMatch(RandomDataTest::hasStrayChunk);
        assertThat(datasets()).anyMatch(RandomDataTest::hasDanglingChunk);
        assertThat(datasets()).anyMatch(RandomDataTest::hasContradictingChunk);
        assertThat(rows(data -> data.documents))
                .extracting(RawData.Document::processingStatus)
                .contains("failed", "pending", "completed");
        assertThat(rows(data -> data.documents)).anyMatch(RawData.Document::needsReview);
        assertThat(rows(data -> data.documents)).anyMatch(document -> document.developmentId() == null);
    }

    private static boolean hasContradiction(RawData data) {
        return data.messages.stream().anyMatch(row -> Traffic.contradictsDevelopment(data, row));
    }

    private static boolean hasDanglingChunk(RawData data) {
        Set<UUID> documents = data.documents.stream().map(RawData.Document::id).collect(Collectors.toSet());
        return data.chunks.stream()
                .anyMatch(chunk -> chunk.documentId() != null && !documents.contains(chunk.documentId()));
    }

    private static boolean hasStrayChunk(RawData data) {
        return data.chunks.stream().anyMatch(chunk -> data.documents.stream()
                .anyMatch(document -> document.id().equals(chunk.documentId())
                        && !document.tenantId().equals(chunk.tenantId())));
    }

    private static boolean hasContradictingChunk(RawData data) {
        return data.chunks.stream().anyMatch(chunk -> data.developments.stream()
                .anyMatch(development -> development.id().equals(chunk.developmentId())
                        && !development.tenantId().equals(chunk.tenantId())));
    }

    @Test
    void documentsTurnUpWithEventsWithCountersOnlyAndWithNothing() {
        Set<Object> sources = new HashSet<>();
        for (RawData data : datasets()) {
            for (RawData.Development development : data.developments) {
                Facts facts = new Facts(data, NOON, Scope.of(development));
                Paged page = (Paged) ReferenceDocuments.json(facts, Query.NONE).get("items");
                page.rows().forEach(row -> sources.add(row.get("source")));
            }
        }
        assertThat(sources).containsExactlyInAnyOrder("events", "counter", "none");
        assertThat(rows(data -> data.documentViews)).anyMatch(view -> view.homeownerId() == null);
        assertThat(rows(data -> data.documentViews))
                .anyMatch(view -> !view.occurredAt().isBefore(NOON));
    }

    @Test
    void homesTurnUpAtEveryStage() {
        Set<String> stages = new HashSet<>();
        for (RawData data : datasets()) {
            for (RawData.Development development : data.developments) {
                Facts facts = new Facts(data, NOON, Scope.of(development));
                facts.units.forEach(unit -> stages.add(new Onboarding(facts).of(unit)));
            }
        }
        assertThat(stages).containsAll(Onboarding.STAGES);
        assertThat(rows(data -> data.agreements))
                .extracting(RawData.Agreement::version)
                .contains(1, 2, 3);
        assertThat(rows(data -> data.qrTokens)).anyMatch(token -> token.usedAt() == null);
        assertThat(rows(data -> data.qrTokens)).anyMatch(token -> token.usedAt() != null);
        assertThat(rows(data -> data.qrTokens))
                .anyMatch(
                        token -> token.expiresAt() != null && token.expiresAt().isBefore(NOON));
    }

    @Test
    void everyFlawOfOperationsTurnsUp() {
        assertThat(rows(data -> data.auditLog)).anyMatch(row -> row.tenantId() == null);
        assertThat(rows(data -> data.auditLog)).anyMatch(row -> Requests.isRequest(row) && row.metadata() == null);
        assertThat(rows(data -> data.auditLog)).anyMatch(Requests::failed).anyMatch(Requests::throttled);
        assertThat(datasets()).anyMatch(data -> data.auditLog.stream().noneMatch(Requests::isRequest));
        assertThat(rows(data -> data.rateLimits)).anyMatch(key -> key.resetTime() == null);
        assertThat(rows(data -> data.rateLimits))
                .anyMatch(key -> key.resetTime() != null && !key.resetTime().isAfter(NOON));
        assertThat(datasets()).anyMatch(data -> RateLimits.of(data, NOON).get("limited_keys") instanceof Missing);
        assertThat(datasets()).anyMatch(data -> Long.valueOf(1)
                .equals(RateLimits.of(data, NOON).get("limited_keys")));
    }

    @Test
    void ratingsTurnUpOutOfBoundsWithoutAMessageAndTooLate() {
        assertThat(rows(data -> data.feedback)).anyMatch(row -> row.messageId() == null);
        assertThat(rows(data -> data.feedback)).anyMatch(row -> row.rating() == null);
        assertThat(rows(data -> data.feedback))
                .anyMatch(row -> Integer.valueOf(6).equals(row.rating()));
        assertThat(rows(data -> data.feedback)).anyMatch(row -> !row.createdAt().isBefore(NOON));
    }

    private static <T> List<T> rows(Function<RawData, List<T>> table) {
        return datasets().stream().flatMap(data -> table.apply(data).stream()).toList();
    }

    private static boolean someMessage(Predicate<RawData.Message> flaw) {
        return datasets().stream().anyMatch(data -> data.messages.stream().anyMatch(flaw));
    }

    private static List<Question> questions() {
        return questions(datasets());
    }

    private static List<Question> questions(List<RawData> datasets) {
        return datasets.stream()
                .flatMap(data -> new Conversations(data).questions().stream())
                .toList();
    }

    private static boolean isAnsweredByItsOwnRow(Question question) {
        return question.answerRow() == question.row();
    }

    private static List<RawData> fitted(Layout layout) {
        return LongStream.range(0, DATASETS.size())
                .mapToObj(seed -> layout.fit(RandomData.generate(seed, NOON)))
                .toList();
    }

    /** Those of each development by itself. */
    private static List<Facts> facts() {
        return datasets().stream()
                .flatMap(data ->
                        data.developments.stream().map(development -> new Facts(data, NOON, Scope.of(development))))
                .toList();
    }

    private static List<RawData> datasets() {
        return DATASETS;
    }
}
