package com.openhouse.analytics.persistence.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.openhouse.analytics.domain.chat.ChatMetrics;
import com.openhouse.analytics.domain.chat.ChatMetricsCalculator;
import com.openhouse.analytics.domain.chat.ChatQuery;
import com.openhouse.analytics.domain.chat.MessageDay;
import com.openhouse.analytics.domain.chat.TopQuestion;
import com.openhouse.analytics.domain.chat.Unanswered;
import com.openhouse.analytics.domain.metrics.Excluded;
import com.openhouse.analytics.domain.metrics.Ratio;
import com.openhouse.analytics.domain.metrics.Reason;
import com.openhouse.analytics.domain.scope.Authority;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.domain.time.ReportingPeriod;
import com.openhouse.analytics.domain.time.ReportingZones;
import com.openhouse.analytics.domain.time.Window;
import com.openhouse.analytics.domain.time.WindowRequest;
import com.openhouse.analytics.domain.time.ZoneDirectory;
import com.openhouse.analytics.persistence.testing.PersistenceTest;
import com.openhouse.analytics.persistence.testing.Rows;
import com.openhouse.analytics.persistence.testing.Rows.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
class JpaChatMetricsCalculatorIT {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @Autowired
    private ChatMetricsCalculator calculator;

    @Autowired
    private ZoneDirectory zoneDirectory;

    @Autowired
    private DataSource dataSource;

    private Rows rows;
    private UUID tenant;
    private UUID development;

    @BeforeEach
    void aTenantWithADevelopment() {
        rows = new Rows(dataSource);
        tenant = rows.tenant("Longview", "Europe/Dublin");
        development = rows.development(tenant, "Longview Park");
    }

    @Test
    void anEmptyScopeHasZerosAndGaps() {
        rows.exchange(tenant, development, NOON.minusSeconds(60), "Where is the fuse box?", "In the hall.");

        ChatMetrics nothing = calculate(new Scope.Developments(tenant, new TreeSet<>(), Authority.DEVELOPMENTS));

        assertThat(nothing.messageCountByDay()).hasSize(30).allMatch(day -> day.messages() == 0);
        assertThat(nothing.latency().avg()).isNull();
        assertThat(nothing.tokens().total()).isZero();
        assertThat(nothing.unanswered().ratio()).isEqualTo(Ratio.of(0, 0));
        assertThat(nothing.unavailable())
                .containsEntry("unanswered.value", Reason.NO_DENOMINATOR)
                .containsEntry("repeated.value", Reason.NO_DENOMINATOR)
                .containsEntry("satisfaction.value", Reason.NO_SAMPLES)
                .containsEntry("peak_chat_times.peak", Reason.NO_SAMPLES)
                .containsEntry("avg_response_latency_ms", Reason.NO_SAMPLES);
    }

    @Test
    void oneRowIsOneQuestionWithItsAnswer() {
        rows.message(
                tenant,
                development,
                NOON.minusSeconds(60),
                Map.of(
                        "user_message",
                        "Where is the fuse box?",
                        "ai_message",
                        "In the hall.",
                        "latency_ms",
                        1500,
                        "token_count",
                        900,
                        "cost_usd",
                        new BigDecimal("0.000450")));

        ChatMetrics chat = calculate(whole(tenant));

        assertThat(chat.messageCountByDay().get(29))
                .isEqualTo(new MessageDay(LocalDate.of(2026, 11, 23), 1, 1, 1, true));
        assertThat(chat.latency().avg()).isEqualByComparingTo("1500");
        assertThat(chat.latency().p95()).isEqualByComparingTo("1500");
        assertThat(chat.tokens().total()).isEqualTo(900);
        assertThat(chat.cost().totalUsd()).isEqualTo(new BigDecimal("0.000450"));
        assertThat(chat.cost().perQuestionUsd()).isEqualTo(new BigDecimal("0.000450"));
        assertThat(chat.peakChatTimes().peak()).extracting("weekday", "hour").containsExactly(1, 11);
    }

    @Test
    void aHomeThatAsksTheSameAgainIsCountedWhateverTheSpelling() {
        String home = rows.unit(tenant, development, "aoife@example.ie").toString();
        String other = rows.unit(tenant, development, "brian@example.ie").toString();
        for (String text : List.of("Where is the boiler?", "hi, where is the BOILER", "Where is the fuse box?")) {
            rows.message(tenant, development, NOON.minusSeconds(60), Map.of("user_message", text, "user_id", home));
        }
        rows.message(
                tenant,
                development,
                NOON.minusSeconds(60),
                Map.of("user_message", "Where is the boiler?", "user_id", other));
        rows.message(tenant, development, NOON.minusSeconds(60), Map.of("user_message", "Where is the boiler?"));

        assertThat(calculate(whole(tenant)).repeated()).isEqualTo(Ratio.of(1, 4));
    }

    @Test
    void rowsOfOtherTenantsAreNotSeen() {
        UUID other = rows.tenant("Rathard", "Europe/Dublin");
        rows.exchange(other, rows.development(other, "Rathard Lawn"), NOON.minusSeconds(60), "Bins?", "Tuesday.");
        rows.exchange(tenant, development, NOON.minusSeconds(60), "Bins?", "Monday.");

        assertThat(calculate(whole(tenant)).questions()).isOne();
        assertThat(calculate(developments(other, development)).questions()).isZero();
        assertThat(calculate(new Scope.Platform()).questions()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void aFactWithoutDevelopmentIsSeenByItsTenantOnly() {
        rows.exchange(tenant, null, NOON.minusSeconds(60), "Bins?", "Monday.");

        assertThat(calculate(whole(tenant)).questions()).isOne();
        assertThat(calculate(developments(tenant, development)).questions()).isZero();
    }

    @Test
    void theWindowIsHalfOpenInTheZoneOfTheTenant() {
        rows.exchange(tenant, development, Instant.parse("2026-10-24T22:59:59.999Z"), "Before?", "Yes.");
        rows.exchange(tenant, development, Instant.parse("2026-10-24T23:00:00Z"), "First instant?", "Yes.");
        rows.exchange(tenant, development, NOON.minusMillis(1), "Last instant?", "Yes.");
        rows.exchange(tenant, development, NOON, "Now?", "Yes.");

        ChatMetrics chat = calculate(whole(tenant));

        assertThat(chat.topQuestionsGlobal())
                .extracting(TopQuestion::question)
                .containsExactly("Last instant?", "First instant?");
    }

    @Test
    void anHourThatTheClockRepeatsOccursTwice() {
        rows.exchange(tenant, development, Instant.parse("2026-10-25T00:30:00Z"), "First?", "Yes.");
        rows.exchange(tenant, development, Instant.parse("2026-10-25T01:30:00Z"), "Second?", "Yes.");

        ChatMetrics chat = calculate(whole(tenant));

        assertThat(chat.peakChatTimes().cells().get(6 * 24 + 1))
                .extracting("weekday", "hour", "questions", "occurrences")
                .containsExactly(7, 1, 2L, 6L);
    }

    @Test
    void aWriterOfTwoRowsIsAnsweredByTheFirstReplyBeforeTheNextQuestion() {
        said("user", "How do I bleed a radiator?", 10, Map.of());
        said("user", "Anybody there?", 20, Map.of());
        said("assistant", "  ", 25, Map.of());
        said("assistant", "Test reply", 26, Map.of("metadata", Json.of("{\"testMode\":\"true\"}")));
        said(
                "assistant",
                "Turn the valve.",
                30,
                Map.of("token_count", 700, "metadata", Json.of("{\"isNoInfo\":true}")));
        said("assistant", "More of it.", 40, Map.of());

        ChatMetrics chat = calculate(whole(tenant));

        assertThat(chat.questions()).isEqualTo(2);
        assertThat(chat.answers()).isOne();
        assertThat(chat.unanswered()).isEqualTo(Unanswered.of(new Unanswered.ByReason(1, 0, 0, 1), 2));
        assertThat(chat.tokens().coverage()).isEqualTo(Ratio.of(1, 1));
        assertThat(chat.excluded()).isEqualTo(new Excluded(1, 0));
    }

    @Test
    void spellingsOfTheSameQuestionAreOneGroup() {
        rows.exchange(tenant, development, NOON.minusSeconds(50), "Hi there! When are the bins collected?", "Monday.");
        rows.exchange(tenant, development, NOON.minusSeconds(40), "when are  the BINS collected", "Monday.");
        rows.exchange(tenant, development, NOON.minusSeconds(30), "When are the bins collected?", "Monday.");
        rows.exchange(tenant, development, NOON.minusSeconds(20), "When are the bins collected?", "Monday.");

        assertThat(calculate(whole(tenant)).topQuestionsGlobal())
                .extracting(TopQuestion::question, TopQuestion::count, TopQuestion::lastAskedAt)
                .containsExactly(tuple("When are the bins collected?", 4L, NOON.minusSeconds(20)));
    }

    @Test
    void smallTalkIsAskedButNotEligible() {
        rows.message(
                tenant,
                development,
                NOON.minusSeconds(50),
                Map.of("user_message", "Tell me a joke", "metadata", Json.of("{\"topic\":\"humor\"}")));

        ChatMetrics chat = calculate(whole(tenant));

        assertThat(chat.questions()).isOne();
        assertThat(chat.unanswered().ratio()).isEqualTo(Ratio.of(0, 0));
    }

    @Test
    void aMessageThatContradictsItsDevelopmentIsInNoFigure() {
        UUID other = rows.tenant("Rathard", "Europe/Dublin");
        rows.exchange(other, development, NOON.minusSeconds(60), "Whose?", "Nobody's.");

        assertThat(calculate(whole(other)).questions()).isZero();
        assertThat(calculate(whole(other)).excluded()).isEqualTo(new Excluded(0, 1));
        assertThat(calculate(whole(tenant)).questions()).isZero();
    }

    @Test
    void aDayWhoseAnswersRecordedNoTokensIsAGap() {
        rows.exchange(tenant, development, NOON.minusSeconds(60), "Bins?", "Monday.");

        ChatMetrics chat = calculate(whole(tenant));

        assertThat(chat.tokens().byDay().get(29).tokens()).isNull();
        assertThat(chat.tokens().byDay().get(28).tokens()).isZero();
        assertThat(chat.unavailable())
                .containsEntry("tokens_used[29].tokens", Reason.NOT_RECORDED)
                .containsEntry("tokens.total", Reason.NOT_RECORDED)
                .containsEntry("cost.per_question_usd", Reason.NOT_RECORDED);
    }

    @Test
    void theNewestRatingPerPersonCountsAndFewAreWithheld() {
        UUID message = rows.exchange(tenant, development, NOON.minusSeconds(600), "Bins?", "Monday.");
        for (String person : List.of("a", "b", "c", "d")) {
            rated(message, person, 5, 300);
        }
        rated(message, "a", 1, 200);
        assertThat(calculate(whole(tenant)).satisfaction().ratio()).isEqualTo(Ratio.withheld(4));

        rated(message, "e", 4, 100);

        ChatMetrics chat = calculate(whole(tenant));
        assertThat(chat.satisfaction().ratio()).isEqualTo(Ratio.of(4, 5));
        assertThat(chat.satisfaction().mean()).isEqualByComparingTo("4.0");
        assertThat(chat.satisfaction().responseRate()).isEqualTo(Ratio.of(1, 1));
    }

    @Test
    void theOwnerOfTheTablesMayStillRetypeTheirColumns() {
        rows.run("alter table messages alter column sender type varchar(40)");
        rows.run("alter table units alter column purchaser_email type varchar(300)");
        rows.exchange(tenant, development, NOON.minusSeconds(60), "Bins?", "Monday.");

        assertThat(calculate(whole(tenant)).questions()).isOne();
    }

    private void rated(UUID message, String person, int rating, int secondsAgo) {
        rows.insert(
                "feedback",
                Map.of(
                        "tenant_id", tenant,
                        "message_id", message,
                        "user_id", person,
                        "rating", rating,
                        "created_at", NOON.minusSeconds(secondsAgo)));
    }

    private void said(String sender, String content, int second, Map<String, Object> more) {
        Map<String, Object> columns = new java.util.HashMap<>(more);
        columns.putAll(Map.of("sender", sender, "content", content));
        rows.message(tenant, development, NOON.minusSeconds(3600 - second), columns);
    }

    private ChatMetrics calculate(Scope scope) {
        ReportingZones zones = zoneDirectory.zones(scope);
        Window window = WindowRequest.DEFAULT.resolve(NOON, zones.calendar());
        return calculator.calculate(scope, new ChatQuery(new ReportingPeriod(window, zones), 10));
    }

    private static Scope whole(UUID tenant) {
        return new Scope.Tenant(tenant, Authority.TENANT);
    }

    private static Scope developments(UUID tenant, UUID development) {
        return new Scope.Developments(tenant, new TreeSet<>(List.of(development)), Authority.DEVELOPMENTS);
    }
}
