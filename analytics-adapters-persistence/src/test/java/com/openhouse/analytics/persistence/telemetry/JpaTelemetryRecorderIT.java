package com.openhouse.analytics.persistence.telemetry;

import static com.openhouse.analytics.domain.telemetry.Outcome.DUPLICATE;
import static com.openhouse.analytics.domain.telemetry.Outcome.NOT_FOUND;
import static com.openhouse.analytics.domain.telemetry.Outcome.RECORDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.openhouse.analytics.domain.scope.Authority;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.domain.telemetry.DocumentEvent;
import com.openhouse.analytics.domain.telemetry.EventKind;
import com.openhouse.analytics.domain.telemetry.Feedback;
import com.openhouse.analytics.domain.telemetry.Outcome;
import com.openhouse.analytics.domain.telemetry.TelemetryRecorder;
import com.openhouse.analytics.persistence.testing.Estate;
import com.openhouse.analytics.persistence.testing.PersistenceTest;
import com.openhouse.analytics.persistence.testing.Rows;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PersistenceTest
class JpaTelemetryRecorderIT {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @Autowired
    private TelemetryRecorder recorder;

    @Autowired
    private DataSource dataSource;

    private Rows rows;
    private Estate estate;
    private Scope scope;
    private UUID document;
    private UUID homeowner;

    @BeforeEach
    void oneDocumentAndOneHomeowner() {
        rows = new Rows(dataSource);
        estate = Estate.of(rows, rows.tenant("Acme", "Europe/Dublin"), "Longview Park");
        scope = tenant(estate);
        document = estate.document("plan", Map.of());
        homeowner = estate.homeowner("aoife@example.ie");
    }

    @Test
    void anOpeningIsWrittenAndCounted() {
        assertThat(record(view("a", NOON), download("b", NOON.plusSeconds(60)))).containsExactly(RECORDED, RECORDED);

        assertThat(counters(document)).isEqualTo("1/1");
        assertThat(row(
                        "select total_downloads, last_active = '2026-11-23T12:01:00Z' as last from homeowners",
                        homeowner))
                .isEqualTo(Map.of("total_downloads", 1, "last", true));
        assertThat(views()).isEqualTo(2);
    }

    @Test
    void theSameKeyCountsOnceInOneBatchAndInTheNext() {
        assertThat(record(view("a", NOON), view("a", NOON), view("b", NOON)))
                .containsExactly(RECORDED, DUPLICATE, RECORDED);
        assertThat(record(download("a", NOON))).containsExactly(DUPLICATE);

        assertThat(counters(document)).isEqualTo("2/0");
        assertThat(views()).isEqualTo(2);
    }

    @Test
    void theSameKeyOfAnotherTenantIsAnotherEvent() {
        Estate other = Estate.of(rows, rows.tenant("Beta", "Europe/Dublin"), "Seaview");
        UUID foreign = other.document("plan", Map.of());
        record(view("a", NOON));

        assertThat(recorder.recordOpenings(
                        tenant(other), List.of(event(foreign, null, null, EventKind.VIEW, NOON, "a"))))
                .containsExactly(RECORDED);
        assertThat(counters(foreign)).isEqualTo("1/0");
    }

    @Test
    void whatTheTenantDoesNotHaveIsNotWritten() {
        Estate other = Estate.of(rows, rows.tenant("Beta", "Europe/Dublin"), "Seaview");
        UUID foreign = other.document("plan", Map.of());

        assertThat(record(
                        event(foreign, null, null, EventKind.VIEW, NOON, "a"),
                        event(UUID.randomUUID(), null, null, EventKind.VIEW, NOON, "b"),
                        event(document, other.homeowner("x@example.ie"), null, EventKind.VIEW, NOON, "c"),
                        event(document, null, other.home("BS01", "x@example.ie"), EventKind.VIEW, NOON, "d"),
                        event(document, null, null, EventKind.VIEW, NOON, "a")))
                .containsExactly(NOT_FOUND, NOT_FOUND, NOT_FOUND, NOT_FOUND, RECORDED);
        assertThat(counters(document)).isEqualTo("1/0");
        assertThat(counters(foreign)).isEqualTo("0/0");
    }

    @Test
    void anEventThatIsSentAgainAfterItsDocumentWentIsADuplicate() {
        record(view("a", NOON));
        rows.run("delete from documents where id = '" + document + "'");

        assertThat(record(view("a", NOON))).containsExactly(DUPLICATE);
    }

    @Test
    void theDevelopmentIsTheDocumentsElseTheHomeownersElseTheUnits() {
        UUID shared = rows.insert(
                "documents",
                Map.of(
                        "tenant_id", estate.tenant(),
                        "document_type", "warranty",
                        "title", "Warranty",
                        "file_name", "w.pdf",
                        "relative_path", "/w"));
        UUID home = estate.home("BS01", "aoife@example.ie");

        record(
                event(shared, null, null, EventKind.VIEW, NOON, "none"),
                event(shared, homeowner, null, EventKind.VIEW, NOON, "homeowner"),
                event(shared, null, home, EventKind.VIEW, NOON, "unit"),
                view("document", NOON));

        assertThat(texts("select idempotency_key from document_views where development_id = '" + estate.id()
                        + "' and tenant_id = '" + estate.tenant() + "' order by 1"))
                .containsExactly("document", "homeowner", "unit");
        assertThat(views()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"timestamptz", "timestamp"})
    void theLastActivityNeverGoesBackWithOrWithoutAZone(String type) {
        rows.run("alter table homeowners alter column last_active type " + type);

        record(view("late", NOON));
        record(view("early", NOON.minusSeconds(3600)));

        assertThat(row("select last_active = '2026-11-23 12:00:00' as last from homeowners", homeowner))
                .isEqualTo(Map.of("last", true));
        rows.run("alter table homeowners alter column last_active type timestamptz");
    }

    @Test
    void countersThatWereNeverSetStartAtNothing() {
        rows.run("update documents set view_count = null, download_count = null");
        rows.run("update homeowners set total_downloads = null");

        record(download("a", NOON));

        assertThat(counters(document)).isEqualTo("0/1");
        assertThat(row("select total_downloads from homeowners", homeowner)).isEqualTo(Map.of("total_downloads", 1));
    }

    @Test
    void sendersOfTheSameBatchAtTheSameTimeCountItOnce() throws Exception {
        UUID second = estate.document("manual", Map.of());
        List<DocumentEvent> events = new ArrayList<>(IntStream.range(0, 100)
                .mapToObj(n -> event(
                        n % 2 == 0 ? document : second, homeowner, null, EventKind.DOWNLOAD, NOON, "key \"" + n + "\\"))
                .toList());
        int senders = 6;
        CyclicBarrier together = new CyclicBarrier(senders);

        List<Outcome> outcomes = new ArrayList<>();
        for (Future<List<Outcome>> sent : atOnce(senders, () -> {
            List<DocumentEvent> shuffled = new ArrayList<>(events);
            Collections.shuffle(shuffled);
            together.await(30, TimeUnit.SECONDS);
            return recorder.recordOpenings(scope, shuffled);
        })) {
            outcomes.addAll(sent.get());
        }

        assertThat(outcomes).hasSize(600).containsOnly(RECORDED, DUPLICATE);
        assertThat(Collections.frequency(outcomes, RECORDED)).isEqualTo(100);
        assertThat(counters(document)).isEqualTo("0/50");
        assertThat(counters(second)).isEqualTo("0/50");
        assertThat(row("select total_downloads from homeowners", homeowner)).isEqualTo(Map.of("total_downloads", 100));
    }

    @Test
    void differentBatchesAtTheSameTimeLoseNoCount() throws Exception {
        int senders = 6;
        CyclicBarrier together = new CyclicBarrier(senders);
        for (Future<List<Outcome>> sent : atOnce(senders, () -> {
            together.await(30, TimeUnit.SECONDS);
            return IntStream.range(0, 20)
                    .mapToObj(n -> recorder.recordOpenings(
                            scope, List.of(view(UUID.randomUUID().toString(), NOON))))
                    .flatMap(List::stream)
                    .toList();
        })) {
            assertThat(sent.get()).hasSize(20).containsOnly(RECORDED);
        }

        assertThat(counters(document)).isEqualTo("120/0");
    }

    @Test
    void aRatingIsWrittenOncePerKey() {
        UUID message = rows.exchange(estate.tenant(), estate.id(), NOON, "Why?", "Because.");
        Feedback rated = new Feedback(message, 5, "aoife", null, "a");

        assertThat(recorder.recordFeedback(scope, rated)).isEqualTo(RECORDED);
        assertThat(recorder.recordFeedback(scope, rated)).isEqualTo(DUPLICATE);
        assertThat(recorder.recordFeedback(scope, new Feedback(message, 1, null, "No", "b")))
                .isEqualTo(RECORDED);

        assertThat(texts("select concat_ws(' ', rating, coalesce(user_id, '-'), coalesce(comment, '-'),"
                        + " metadata->>'idempotency_key') from feedback where message_id = '" + message
                        + "' order by 1"))
                .containsExactly("1 - No b", "5 aoife - a");
    }

    @Test
    void sendersOfOneRatingAtTheSameTimeWriteItOnce() throws Exception {
        UUID message = rows.exchange(estate.tenant(), estate.id(), NOON, "Why?", "Because.");
        CyclicBarrier together = new CyclicBarrier(4);

        List<Outcome> outcomes = new ArrayList<>();
        for (Future<Outcome> sent : atOnce(4, () -> {
            together.await(30, TimeUnit.SECONDS);
            return recorder.recordFeedback(scope, new Feedback(message, 4, null, null, "a"));
        })) {
            outcomes.add(sent.get());
        }

        assertThat(outcomes).containsExactlyInAnyOrder(RECORDED, DUPLICATE, DUPLICATE, DUPLICATE);
    }

    @Test
    void aMessageOfAnotherTenantIsNotRated() {
        Estate other = Estate.of(rows, rows.tenant("Beta", "Europe/Dublin"), "Seaview");
        UUID message = rows.exchange(other.tenant(), other.id(), NOON, "Why?", "Because.");

        assertThat(recorder.recordFeedback(scope, new Feedback(message, 5, null, null, "a")))
                .isEqualTo(NOT_FOUND);
    }

    @Test
    void nobodyWritesForAllTenants() {
        assertThatThrownBy(() -> recorder.recordOpenings(new Scope.Platform(), List.of(view("a", NOON))))
                .isInstanceOf(RuntimeException.class);
    }

    private static <T> List<Future<T>> atOnce(int many, Callable<T> task) throws InterruptedException {
        var threads = Executors.newFixedThreadPool(many);
        try {
            return threads.invokeAll(Collections.nCopies(many, task), 60, TimeUnit.SECONDS);
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Outcome> record(DocumentEvent... events) {
        return recorder.recordOpenings(scope, List.of(events));
    }

    private DocumentEvent view(String key, Instant at) {
        return event(document, homeowner, null, EventKind.VIEW, at, key);
    }

    private DocumentEvent download(String key, Instant at) {
        return event(document, homeowner, null, EventKind.DOWNLOAD, at, key);
    }

    private static DocumentEvent event(
            UUID document, @Nullable UUID homeowner, @Nullable UUID unit, EventKind kind, Instant at, String key) {
        return new DocumentEvent(document, homeowner, unit, kind, at, key);
    }

    private static Scope tenant(Estate estate) {
        return new Scope.Tenant(estate.tenant(), Authority.TENANT);
    }

    private String counters(UUID id) {
        return texts("select view_count || '/' || download_count from documents where id = '" + id + "'")
                .get(0);
    }

    private int views() {
        return texts("select id::text from document_views where tenant_id = '" + estate.tenant() + "'")
                .size();
    }

    private List<String> texts(String sql) {
        return JdbcClient.create(dataSource).sql(sql).query(String.class).list();
    }

    private Map<String, Object> row(String sql, UUID id) {
        return JdbcClient.create(dataSource)
                .sql(sql + " where id = :id")
                .param("id", id)
                .query()
                .singleRow();
    }
}
