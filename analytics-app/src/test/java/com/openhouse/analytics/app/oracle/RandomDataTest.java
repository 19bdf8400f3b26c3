package com.openhouse.analytics.app.oracle;

import static com.openhouse.analytics.app.oracle.SmallCompany.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

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

    @Test
    void homesTurnUpResolvedAndUnresolved() {
        assertThat(questions()).anyMatch(question -> question.home() != null && question.homeowner() != null);
        assertThat(questions()).anyMatch(question -> question.home() != null && question.homeowner() == null);
        assertThat(questions()).anyMatch(question -> question.home() == null && question.homeowner() != null);
    }

    @Test
    void excludedRowsTurnUp() {
        assertThat(someMessage(Traffic::isTest)).isTrue();
        assertThat(datasets().stream().anyMatch(data -> data.messages.stream()
                        .anyMatch(row -> Traffic.contradictsDevelopment(data, row))))
                .isTrue();
        assertThat(someMessage(row -> row.createdAt().equals(NOON))).isTrue();
    }

    @Test
    void everyFlawOfKnowledgeTurnsUp() {
        assertThat(rows(data -> data.chunks)).anyMatch(chunk -> chunk.documentId() == null);
        assertThat(rows(data -> data.chunks)).anyMatch(chunk -> chunk.developmentId() == null);
        assertThat(rows(data -> data.chunks)).anyMatch(chunk -> !chunk.embedded());
        assertThat(datasets()).anyMatch(RandomDataTest::hasStrayChunk);
        assertThat(datasets()).anyMatch(RandomDataTest::hasContradictingChunk);
        assertThat(rows(data -> data.documents))
                .extracting(RawData.Document::processingStatus)
                .contains("failed", "pending", "completed");
        assertThat(rows(data -> data.documents)).anyMatch(RawData.Document::needsReview);
        assertThat(rows(data -> data.documents)).anyMatch(document -> document.developmentId() == null);
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
        return datasets().stream()
                .flatMap(data -> new Conversations(data).questions().stream())
                .toList();
    }

    private static List<RawData> datasets() {
        return DATASETS;
    }
}
