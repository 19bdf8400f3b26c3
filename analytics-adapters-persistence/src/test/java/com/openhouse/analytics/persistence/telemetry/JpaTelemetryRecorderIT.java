package com.openhouse.analytics.persistence.telemetry;

import static com.openhouse.analytics.domain.telemetry.Outcome.DUPLICATE;
import static com.openhouse.analytics.domain.telemetry.Outcome.NOT_FOUND;
import static com.openhouse.analytics.domain.telemetry.Outcome.RECORDED;
import static com.openhouse.analytics.persistence.telemetry.Reporting.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.domain.telemetry.DocumentEvent;
import com.openhouse.analytics.domain.telemetry.EventKind;
import com.openhouse.analytics.domain.telemetry.Feedback;
import com.openhouse.analytics.domain.telemetry.Outcome;
import com.openhouse.analytics.domain.telemetry.TelemetryRecorder;
import com.openhouse.analytics.persistence.testing.Estate;
import com.openhouse.analytics.persistence.testing.PersistenceTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
class JpaTelemetryRecorderIT {

    @Autowired
    private TelemetryRecorder recorder;

    @Autowired
    private DataSource dataSource;

    private Reporting told;

    @BeforeEach
    void oneDocumentAndOneHomeowner() {
        told = Reporting.of(dataSource);
    }

    @Test
    void anOpeningIsWrittenAndCounted() {
        assertThat(record(told.view("a", NOON), told.download("b", NOON.plusSeconds(60))))
                .containsExactly(RECORDED, RECORDED);

        assertThat(told.counters(told.document())).isEqualTo("1/1");
        assertThat(told.row(
                        "select total_downloads, last_active = '2026-11-23T12:01:00Z' as last from homeowners",
                        told.homeowner()))
                .isEqualTo(Map.of("total_downloads", 1, "last", true));
        assertThat(told.views()).isEqualTo(2);
    }

    @Test
    void theSameKeyCountsOnceInOneBatchAndInTheNext() {
        assertThat(record(told.view("a", NOON), told.view("a", NOON), told.view("b", NOON)))
                .containsExactly(RECORDED, DUPLICATE, RECORDED);
        assertThat(record(told.download("a", NOON))).containsExactly(DUPLICATE);

        assertThat(told.counters(told.document())).isEqualTo("2/0");
        assertThat(told.views()).isEqualTo(2);
    }

    @Test
    void theSameKeyOfAnotherTenantIsAnotherEvent() {
        Estate other = Estate.of(told.rows(), told.rows().tenant("Beta", "Europe/Dublin"), "Seaview");
        UUID foreign = other.document("plan", Map.of());
        record(told.view("a", NOON));

        assertThat(recorder.recordOpenings(
                        Reporting.tenant(other),
                        List.of(Reporting.event(foreign, null, null, EventKind.VIEW, NOON, "a"))))
                .containsExactly(RECORDED);
        assertThat(told.counters(foreign)).isEqualTo("1/0");
    }

    @Test
    void whatTheTenantDoesNotHaveIsNotWritten() {
        Estate other = Estate.of(told.rows(), told.rows().tenant("Beta", "Europe/Dublin"), "Seaview");
        UUID foreign = other.document("plan", Map.of());

        assertThat(record(
                        Reporting.event(foreign, null, null, EventKind.VIEW, NOON, "a"),
                        Reporting.event(UUID.randomUUID(), null, null, EventKind.VIEW, NOON, "b"),
                        Reporting.event(
                                told.document(), other.homeowner("x@example.ie"), null, EventKind.VIEW, NOON, "c"),
                        Reporting.event(
                                told.document(), null, other.home("BS01", "x@example.ie"), EventKind.VIEW, NOON, "d"),
                        Reporting.event(told.document(), null, null, EventKind.VIEW, NOON, "a")))
                .containsExactly(NOT_FOUND, NOT_FOUND, NOT_FOUND, NOT_FOUND, RECORDED);
        assertThat(told.counters(told.document())).isEqualTo("1/0");
        assertThat(told.counters(foreign)).isEqualTo("0/0");
    }

    @Test
    void anEventThatIsSentAgainAfterItsDocumentWentIsADuplicate() {
        record(told.view("a", NOON));
        told.rows().run("delete from documents where id = '" + told.document() + "'");

        assertThat(record(told.view("a", NOON))).containsExactly(DUPLICATE);
    }

    @Test
    void theDevelopmentIsTheDocumentsElseTheHomeownersElseTheUnits() {
        UUID shared = told.rows()
                .insert(
                        "documents",
                        Map.of(
                                "tenant_id", told.estate().tenant(),
                                "document_type", "warranty",
                                "title", "Warranty",
                                "file_name", "w.pdf",
                                "relative_path", "/w"));
        UUID home = told.estate().home("BS01", "aoife@example.ie");

        record(
                Reporting.event(shared, null, null, EventKind.VIEW, NOON, "none"),
                Reporting.event(shared, told.homeowner(), null, EventKind.VIEW, NOON, "homeowner"),
                Reporting.event(shared, null, home, EventKind.VIEW, NOON, "unit"),
                told.view("document", NOON));

        assertThat(told.texts("select idempotency_key from document_views where development_id = '"
                        + told.estate().id() + "' and tenant_id = '"
                        + told.estate().tenant() + "' order by 1"))
                .containsExactly("document", "homeowner", "unit");
        assertThat(told.views()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"timestamptz", "timestamp"})
    void theLastActivityNeverGoesBackWithOrWithoutAZone(String type) {
        told.rows().run("alter table homeowners alter column last_active type " + type);

        record(told.view("late", NOON));
        record(told.view("early", NOON.minusSeconds(3600)));

        assertThat(told.row("select last_active = '2026-11-23 12:00:00' as last from homeowners", told.homeowner()))
                .isEqualTo(Map.of("last", true));
        told.rows().run("alter table homeowners alter column last_active type timestamptz");
    }

    @Test
    void countersThatWereNeverSetStartAtNothing() {
        told.rows().run("update documents set view_count = null, download_count = null");
        told.rows().run("update homeowners set total_downloads = null");

        record(told.download("a", NOON));

        assertThat(told.counters(told.document())).isEqualTo("0/1");
        assertThat(told.row("select total_downloads from homeowners", told.homeowner()))
                .isEqualTo(Map.of("total_downloads", 1));
    }

    @Test
    void aRatingIsWrittenOncePerKey() {
        UUID message =
                told.rows().exchange(told.estate().tenant(), told.estate().id(), NOON, "Why?", "Because.");
        Feedback rated = new Feedback(message, 5, "aoife", null, "a");

        assertThat(recorder.recordFeedback(told.scope(), rated)).isEqualTo(RECORDED);
        assertThat(recorder.recordFeedback(told.scope(), rated)).isEqualTo(DUPLICATE);
        assertThat(recorder.recordFeedback(told.scope(), new Feedback(message, 1, null, "No", "b")))
                .isEqualTo(RECORDED);

        assertThat(told.texts("select concat_ws(' ', rating, coalesce(user_id, '-'), coalesce(comment, '-'),"
                        + " metadata->>'idempotency_key') from feedback where message_id = '" + message
                        + "' order by 1"))
                .containsExactly("1 - No b", "5 aoife - a");
    }

    @Test
    void aMessageOfAnotherTenantIsNotRated() {
        Estate other = Estate.of(told.rows(), told.rows().tenant("Beta", "Europe/Dublin"), "Seaview");
        UUID message = told.rows().exchange(other.tenant(), other.id(), NOON, "Why?", "Because.");

        assertThat(recorder.recordFeedback(told.scope(), new Feedback(message, 5, null, null, "a")))
                .isEqualTo(NOT_FOUND);
    }

    @Test
    void nobodyWritesForAllTenants() {
        assertThatThrownBy(() -> recorder.recordOpenings(new Scope.Platform(), List.of(told.view("a", NOON))))
                .isInstanceOf(RuntimeException.class);
    }

    private List<Outcome> record(DocumentEvent... events) {
        return recorder.recordOpenings(told.scope(), List.of(events));
    }
}
