package com.openhouse.analytics.app.demo.data;

import static com.openhouse.analytics.app.demo.data.Demo.DATA;
import static com.openhouse.analytics.app.demo.data.Demo.DUBLIN;
import static com.openhouse.analytics.app.demo.data.Demo.messagesOf;
import static com.openhouse.analytics.app.demo.data.Demo.note;
import static com.openhouse.analytics.app.demo.data.Demo.withinDays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.openhouse.analytics.app.demo.row.MessageRow;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemoMessagesTest {

    private static final List<MessageRow> ANSWERS = DATA.messages().stream()
            .filter(row -> row.aiMessage() != null && !row.aiMessage().isBlank())
            .toList();

    @Test
    void everyWriterIsThere() {
        assertThat(senders("longview-park")).containsOnly("user");
        assertThat(senders("riverside-gardens")).containsOnly("conversation");
        assertThat(senders("rathard-park")).containsOnly("user", "conversation");
        // The planted messages of a development are stored in one row, whoever its writer is.
        assertThat(senders("abbey-quarter")).contains("user", "assistant", "bot", "ai");
    }

    @Test
    void theTwoRowWriterKeepsEachSideInItsContentOnly() {
        List<MessageRow> rows = messagesOf("abbey-quarter").stream()
                .filter(row -> !row.sender().equals("conversation"))
                .toList();

        assertThat(rows).hasSizeGreaterThan(1_500).allSatisfy(row -> {
            assertThat(row.userMessage()).isNull();
            assertThat(row.aiMessage()).isNull();
        });
    }

    @Test
    void someAskAnonymouslyAndSomeOutsideOfAnyDevelopment() {
        assertThat(DATA.messages())
                .anyMatch(row -> row.userId().equals("anonymous-" + row.developmentId()))
                .anyMatch(row -> row.developmentId() == null);
    }

    @Test
    void aMessageContradictsTheTenantOfItsDevelopment() {
        Map<Object, Object> tenants = DATA.developments().stream()
                .collect(Collectors.toMap(development -> development.id(), development -> development.tenantId()));

        assertThat(DATA.messages().stream()
                        .filter(row -> row.developmentId() != null)
                        .filter(row -> !row.tenantId().equals(tenants.get(row.developmentId()))))
                .hasSize(5);
    }

    @Test
    void tokensAndCostsAreMissingOnAThirdOfAnswersAndElseInRange() {
        assertThat(share(ANSWERS, row -> row.tokenCount() == 0)).isCloseTo(1 / 3.0, within(0.06));
        assertThat(ANSWERS.stream().filter(row -> row.tokenCount() > 0)).allSatisfy(row -> {
            assertThat(row.tokenCount()).isBetween(1_500, 6_000);
            assertThat(row.costUsd()).isBetween(new BigDecimal("0.0003"), new BigDecimal("0.0012"));
        });
        assertThat(ANSWERS.stream().filter(row -> row.tokenCount() == 0))
                .allSatisfy(row -> assertThat(row.costUsd()).isZero());
    }

    @Test
    void latencyIsMissingSomewhereAndElseThatOfTheModelOrOfAGuard() {
        assertThat(share(ANSWERS, row -> row.latencyMs() == null)).isBetween(0.04, 0.12);
        assertThat(ANSWERS.stream().filter(row -> row.latencyMs() != null))
                .allSatisfy(row -> assertThat(row.latencyMs())
                        .satisfiesAnyOf(ms -> assertThat(ms).isBetween(5, 60), ms -> assertThat(ms)
                                .isBetween(1_500, 6_000)));
    }

    @Test
    void confidenceIsSpreadAsInProduction() {
        List<MessageRow> noted = DATA.messages().stream()
                .filter(row -> note(row, "answer_confidence") != null)
                .toList();

        assertThat(share(noted, row -> "exact".equals(note(row, "answer_confidence"))))
                .isCloseTo(0.20, within(0.02));
        assertThat(share(noted, row -> "probable".equals(note(row, "answer_confidence"))))
                .isCloseTo(0.45, within(0.02));
        assertThat(share(noted, row -> "uncertain".equals(note(row, "answer_confidence"))))
                .isCloseTo(0.22, within(0.02));
        assertThat(share(noted, row -> "no_match".equals(note(row, "answer_confidence"))))
                .isCloseTo(0.13, within(0.02));
    }

    @Test
    void questionsGoUnansweredForEveryReason() {
        assertThat(DATA.messages())
                .anyMatch(row -> row.userMessage() != null && row.aiMessage() == null)
                .anyMatch(row -> row.aiMessage() != null && row.aiMessage().isBlank())
                .anyMatch(row -> Boolean.FALSE.equals(note(row, "lookup_successful")))
                .anyMatch(row -> Boolean.TRUE.equals(note(row, "isNoInfo")));
    }

    @Test
    void smallTalkAndSafetyTopicsAreThere() {
        assertThat(DATA.messages().stream().map(row -> note(row, "topic")).collect(Collectors.toSet()))
                .contains("humor", "affirmative_thanks", "gdpr_blocked_neighbour", "safety_intercept", "emergency_gas");
    }

    @Test
    void theTeamTestsInBothSpellings() {
        assertThat(DATA.messages())
                .anyMatch(row -> "true".equals(note(row, "testMode")))
                .anyMatch(row -> Boolean.TRUE.equals(note(row, "testMode")));
    }

    @Test
    void aCitedDocumentNoLongerExists() {
        Set<String> ids =
                DATA.documents().stream().map(row -> row.id().toString()).collect(Collectors.toSet());

        assertThat(DATA.messages())
                .anyMatch(row -> row.citedDocumentIds() != null && !ids.containsAll(row.citedDocumentIds()))
                .anyMatch(row -> row.citedDocumentIds() != null && ids.containsAll(row.citedDocumentIds()));
    }

    @Test
    void aDevelopmentHasNoMessages() {
        assertThat(messagesOf("mill-pond-lofts")).isEmpty();
    }

    @Test
    void sameQuestionsDifferByCasePunctuationAndGreeting() {
        Set<String> spellings = messagesOf("rathard-park").stream()
                .map(MessageRow::userMessage)
                .filter(text -> text != null && text.toLowerCase().contains("how do i reset the boiler"))
                .collect(Collectors.toSet());

        assertThat(spellings)
                .contains("How do I reset the boiler?", "how do i reset the boiler?", "how do i reset the boiler")
                .anyMatch(text -> text.startsWith("Hi"))
                .anyMatch(text -> text.endsWith("??"));
    }

    @Test
    void someQuestionsHoldPersonalDetails() {
        List<String> questions =
                DATA.messages().stream().map(MessageRow::content).toList();

        assertThat(questions)
                .anyMatch(text -> text.contains("My email is") && text.contains("@"))
                .anyMatch(text -> text.contains("call me on 087 555"))
                .anyMatch(text -> text.contains("My Eircode is "));
    }

    @Test
    void aClockChangeLiesInTheWindowWithQuestionsInTheRepeatedHour() {
        Instant change = Instant.parse("2026-10-25T01:00:00Z");

        assertThat(withinDays(change, 30)).isTrue();
        assertThat(messagesOf("longview-park"))
                .anyMatch(row -> between(row, change.minusSeconds(3_600), change))
                .anyMatch(row -> between(row, change, change.plusSeconds(3_600)));
    }

    @Test
    void eveningsAndWeekendsAreBusier() {
        List<ZonedDateTime> times = DATA.messages().stream()
                .filter(row -> row.userMessage() != null && !row.userId().isEmpty())
                .filter(row -> !Demo.development("harbor-point").id().equals(row.developmentId()))
                .map(row -> row.createdAt().atZone(DUBLIN))
                .toList();

        assertThat(share(times, at -> at.getHour() >= 18 && at.getHour() < 22)).isGreaterThan(0.35);
        assertThat(share(times, at -> at.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0))
                .isGreaterThan(0.33);
    }

    @Test
    void aHandoverIsFollowedByAWave() {
        long after = messagesOf("rathard-park").stream()
                .filter(row -> between(row, at(45), at(31)))
                .count();
        long before = messagesOf("rathard-park").stream()
                .filter(row -> between(row, at(60), at(46)))
                .count();

        assertThat(after).isGreaterThan(before);
    }

    private static Instant at(int daysAgo) {
        return Demo.NOW.minusSeconds(daysAgo * 86_400L);
    }

    private static boolean between(MessageRow row, Instant from, Instant to) {
        return !row.createdAt().isBefore(from) && row.createdAt().isBefore(to);
    }

    private static Set<String> senders(String slug) {
        return messagesOf(slug).stream().map(MessageRow::sender).collect(Collectors.toSet());
    }

    private static <T> double share(List<T> rows, Predicate<T> wanted) {
        return rows.stream().filter(wanted).count() / (double) rows.size();
    }
}
