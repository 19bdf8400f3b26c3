package com.openhouse.analytics.persistence.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.domain.chat.ChatMetrics;
import com.openhouse.analytics.domain.chat.ChatMetricsCalculator;
import com.openhouse.analytics.domain.chat.ChatQuery;
import com.openhouse.analytics.domain.chat.ListedQuestion;
import com.openhouse.analytics.domain.chat.MessageDay;
import com.openhouse.analytics.domain.chat.PeakChatTimes;
import com.openhouse.analytics.domain.chat.QuestionFilter;
import com.openhouse.analytics.domain.chat.QuestionListing;
import com.openhouse.analytics.domain.chat.QuestionOrder;
import com.openhouse.analytics.domain.chat.QuestionQuery;
import com.openhouse.analytics.domain.chat.QuestionState;
import com.openhouse.analytics.domain.chat.TopQuestion;
import com.openhouse.analytics.domain.chat.UnansweredReason;
import com.openhouse.analytics.domain.listing.Order;
import com.openhouse.analytics.domain.listing.Page;
import com.openhouse.analytics.domain.listing.PageRequest;
import com.openhouse.analytics.domain.scope.Authority;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.domain.time.ReportingPeriod;
import com.openhouse.analytics.domain.time.ReportingZones;
import com.openhouse.analytics.domain.time.WindowRequest;
import com.openhouse.analytics.domain.time.ZoneDirectory;
import com.openhouse.analytics.persistence.testing.PersistenceTest;
import com.openhouse.analytics.persistence.testing.Rows;
import com.openhouse.analytics.persistence.testing.Rows.Json;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
class JpaQuestionListingIT {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final int FEW = 5;
    private static final Order<QuestionOrder> LATEST = new Order<>(QuestionOrder.ASKED_AT, true);

    @Autowired
    private QuestionListing listing;

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
    void aQuestionTellsItsHomeItsAnswerAndItsNewestRatingMasked() {
        UUID unit = rows.unit(tenant, development, "aoife@example.ie");
        UUID homeowner = rows.homeowner(tenant, development, "Aoife@example.ie");
        UUID message = asked(
                "Mail aoife@example.ie?",
                60,
                Map.of(
                        "ai_message",
                        "Or call 087 123 4567.",
                        "user_id",
                        unit.toString(),
                        "latency_ms",
                        1500,
                        "cited_document_ids",
                        new String[] {"d1", "d2"}));
        rated(message, 2, 50);
        rated(message, 5, 40);
        rated(message, 1, -60);

        ListedQuestion question = list(with(Map.of())).items().get(0);

        assertThat(question.question()).isEqualTo("Mail [email]?");
        assertThat(question.answer()).isEqualTo("Or call [phone].");
        assertThat(question.unitId()).isEqualTo(unit);
        assertThat(question.unitNumber()).isEqualTo("1");
        assertThat(question.homeownerId()).isEqualTo(homeowner);
        assertThat(question.developmentName()).isEqualTo("Longview Park");
        assertThat(question.rating()).isEqualTo(5);
        assertThat(question.latencyMs()).isEqualTo(1500);
        assertThat(question.citedDocumentIds()).containsExactly("d1", "d2");
        assertThat(question.state()).isEqualTo(QuestionState.ANSWERED);
    }

    @Test
    void theTotalsAreTheFiguresThatLeadHere() {
        for (int minute = 0; minute < 40; minute++) {
            Map<String, Object> columns = new HashMap<>();
            if (minute % 3 != 0) {
                columns.put("ai_message", "Yes.");
                columns.put("metadata", Json.of(minute % 4 == 0 ? "{\"isNoInfo\":true}" : "{}"));
            }
            asked(minute % 5 == 0 ? "Hello! Bins?" : "Question " + minute % 7, minute * 7000L + 1, columns);
        }

        ChatMetrics chat = calculator.calculate(whole(), new ChatQuery(period(WindowRequest.DEFAULT), 100));

        assertThat(list(with(Map.of())).total()).isEqualTo(chat.questions());
        assertThat(list(with(Map.of("state", QuestionState.UNANSWERED, "eligible", true)))
                        .total())
                .isEqualTo(chat.unanswered().ratio().numerator());
        assertThat(list(with(Map.of("reason", UnansweredReason.NO_INFO, "eligible", true)))
                        .total())
                .isEqualTo(chat.unanswered().byReason().noInfo());
        assertThat(list(with(Map.of("answered", true))).total()).isEqualTo(chat.answers());
        for (TopQuestion group : chat.topQuestionsGlobal()) {
            assertThat(list(with(Map.of("questionKey", group.questionKey()))).total())
                    .isEqualTo(group.count());
        }
        leads(chat.messageCountByDay(), MessageDay::questions, day -> Map.of("day", day.date()));
        leads(
                chat.peakChatTimes().cells(),
                PeakChatTimes.Cell::questions,
                cell -> Map.of("weekday", cell.weekday(), "hour", cell.hour()));
    }

    /** The first parts that count something and one that counts nothing; the others are read in the same way. */
    private <T> void leads(List<T> parts, ToLongFunction<T> count, Function<T, Map<String, Object>> filter) {
        Map<Boolean, List<T>> counting =
                parts.stream().collect(Collectors.partitioningBy(part -> count.applyAsLong(part) > 0));
        Stream.concat(
                        counting.get(true).stream().limit(FEW),
                        counting.get(false).stream().limit(1))
                .forEach(part ->
                        assertThat(list(with(filter.apply(part))).total()).isEqualTo(count.applyAsLong(part)));
    }

    @Test
    void anHourThatTheClockRepeatsHoldsBoth() {
        asked(
                "First?",
                NOON.getEpochSecond() - Instant.parse("2026-10-25T00:30:00Z").getEpochSecond(),
                Map.of());
        asked(
                "Second?",
                NOON.getEpochSecond() - Instant.parse("2026-10-25T01:30:00Z").getEpochSecond(),
                Map.of());

        assertThat(list(with(Map.of("weekday", 7, "hour", 1))).total()).isEqualTo(2);
        assertThat(list(with(Map.of("day", LocalDate.of(2026, 10, 25)))).total())
                .isEqualTo(2);
    }

    @Test
    void filtersNarrowToHomeDocumentTopicAndRating() {
        UUID unit = rows.unit(tenant, development, "aoife@example.ie");
        UUID document = UUID.randomUUID();
        UUID rated = asked(
                "Where is the boiler?",
                10,
                Map.of("user_id", unit.toString(), "cited_document_ids", new String[] {document.toString()}));
        asked("Where is the fuse box?", 20, Map.of());
        rated(rated, 4, 5);

        for (Map<String, Object> filter : List.<Map<String, Object>>of(
                Map.of("unitId", unit),
                Map.of("houseTypeCode", "BS01"),
                Map.of("documentId", document),
                Map.of("topic", "heating"),
                Map.of("rating", 4),
                Map.of("rated", true),
                Map.of("search", "BOILER"))) {
            assertThat(list(with(filter)).items())
                    .extracting(ListedQuestion::messageId)
                    .containsExactly(rated);
        }
        assertThat(list(with(Map.of("rated", false))).total()).isOne();
        assertThat(list(with(Map.of("search", "%"))).total()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "aoife, 0", "EXAMPLE.IE, 0", "123 45, 0", "f4e2, 0", "087, 0",
        "mail, 1", "[EMAIL], 1", "or call [phone], 1", "[eircode], 1", "a65, 0"
    })
    void aSearchFindsWhatIsShownAndNothingThatIsMasked(String text, long found) {
        asked("Mail aoife@example.ie at A65 F4E2?", 60, Map.of("ai_message", "Or call 087 123 4567."));

        assertThat(list(with(Map.of("search", text))).total()).isEqualTo(found);
    }

    @Test
    void everyOrderIsTotalAndPutsMissingValuesLast() {
        asked("One?", 10, Map.of("latency_ms", 10));
        asked("Two?", 20, Map.of());
        asked("Three?", 30, Map.of("latency_ms", 30));

        for (QuestionOrder field : QuestionOrder.values()) {
            for (boolean descending : new boolean[] {true, false}) {
                Order<QuestionOrder> order = new Order<>(field, descending);
                List<ListedQuestion> all = new ArrayList<>();
                listing.forEach(
                        whole(), new QuestionQuery(period(WindowRequest.DEFAULT), with(Map.of())), order, all::add);
                List<ListedQuestion> paged = new ArrayList<>();
                for (int page = 1; page <= 3; page++) {
                    paged.addAll(list(with(Map.of()), order, new PageRequest(page, 1))
                            .items());
                }
                assertThat(paged).hasSize(3).isEqualTo(all);
            }
        }
        assertThat(list(with(Map.of()), new Order<>(QuestionOrder.LATENCY_MS, true), new PageRequest(1, 9))
                        .items())
                .extracting(ListedQuestion::latencyMs)
                .containsExactly(30, 10, null);
    }

    @Test
    void nobodySeesTheQuestionsOfOthers() {
        UUID other = rows.tenant("Rathard", "Europe/Dublin");
        rows.exchange(other, rows.development(other, "Rathard Lawn"), NOON.minusSeconds(60), "Bins?", "Tuesday.");
        asked("Bins?", 60, Map.of());

        assertThat(list(with(Map.of())).total()).isOne();
        Scope nothing = new Scope.Developments(tenant, new TreeSet<>(), Authority.DEVELOPMENTS);
        QuestionQuery query = new QuestionQuery(period(WindowRequest.DEFAULT), with(Map.of()));
        assertThat(listing.page(nothing, query, LATEST, new PageRequest(1, 9))).isEqualTo(new Page<>(List.of(), 0));
    }

    @Test
    void theWindowIsHalfOpen() {
        rows.exchange(tenant, development, Instant.parse("2026-10-24T22:59:59.999Z"), "Before?", "Yes.");
        rows.exchange(tenant, development, Instant.parse("2026-10-24T23:00:00Z"), "First instant?", "Yes.");
        rows.exchange(tenant, development, NOON.minusMillis(1), "Last instant?", "Yes.");
        rows.exchange(tenant, development, NOON, "Now?", "Yes.");

        assertThat(list(with(Map.of())).items())
                .extracting(ListedQuestion::question)
                .containsExactly("Last instant?", "First instant?");
    }

    private UUID asked(String question, long secondsAgo, Map<String, Object> more) {
        Map<String, Object> columns = new HashMap<>(more);
        columns.put("user_message", question);
        return rows.message(tenant, development, NOON.minusSeconds(secondsAgo), columns);
    }

    private void rated(UUID message, int rating, long secondsAgo) {
        rows.insert(
                "feedback",
                Map.of(
                        "tenant_id", tenant,
                        "message_id", message,
                        "rating", rating,
                        "created_at", NOON.minusSeconds(secondsAgo)));
    }

    private Page<ListedQuestion> list(QuestionFilter filter) {
        return list(filter, LATEST, new PageRequest(1, 200));
    }

    private Page<ListedQuestion> list(QuestionFilter filter, Order<QuestionOrder> order, PageRequest page) {
        return listing.page(whole(), new QuestionQuery(period(WindowRequest.DEFAULT), filter), order, page);
    }

    private ReportingPeriod period(WindowRequest request) {
        ReportingZones zones = zoneDirectory.zones(whole());
        return new ReportingPeriod(request.resolve(NOON, zones.calendar()), zones);
    }

    private Scope whole() {
        return new Scope.Tenant(tenant, Authority.TENANT);
    }

    private static QuestionFilter with(Map<String, Object> given) {
        return new QuestionFilter(
                (LocalDate) given.get("day"),
                (LocalDate) given.get("week"),
                (Integer) given.get("weekday"),
                (Integer) given.get("hour"),
                (String) given.get("topic"),
                (QuestionState) given.get("state"),
                (UnansweredReason) given.get("reason"),
                (Boolean) given.get("eligible"),
                (Boolean) given.get("answered"),
                (Integer) given.get("rating"),
                (Boolean) given.get("rated"),
                (String) given.get("houseTypeCode"),
                (Boolean) given.get("otherHomes"),
                (UUID) given.get("documentId"),
                (UUID) given.get("unitId"),
                (UUID) given.get("homeownerId"),
                (String) given.get("questionKey"),
                (String) given.get("search"));
    }
}
