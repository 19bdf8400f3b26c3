package com.openhouse.analytics.domain.development;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.domain.document.HouseTypeHomes;
import com.openhouse.analytics.domain.time.Window;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TopIssuesTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Window WEEKS = new Window(LocalDate.of(2026, 9, 7), LocalDate.of(2026, 11, 23), NOON);

    @Test
    void aYearThatEndsWithinAWeekGivesTheWeekToTheYearOfItsThursday() {
        Window aroundNewYear =
                new Window(LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 4), Instant.parse("2027-01-04T12:00:00Z"));

        assertThat(TopIssues.of(List.of(), List.of(), aroundNewYear).weeks()).containsExactly("2026-W53", "2027-W01");
    }

    @Test
    void twelveTopicsAreNamedAndTheRestIsOther() {
        List<TopicFacts> facts = new ArrayList<>();
        for (int i = 1; i <= 14; i++) {
            facts.add(asked("topic_%02d".formatted(i), "2026-W48", null, 100 - i));
        }
        facts.add(asked("unclassified", "2026-W48", null, 500));

        List<TopIssues.Row> rows = TopIssues.of(facts, List.of(), WEEKS).rows();

        assertThat(rows)
                .extracting(TopIssues.Row::topic)
                .hasSize(14)
                .startsWith("topic_01")
                .endsWith("other", "unclassified");
        assertThat(rows.get(12).total()).isEqualTo(87 + 86);
    }

    @Test
    void aWriterThatSaysOtherMeansTheRest() {
        List<TopicFacts> facts = List.of(asked("other", "2026-W47", null, 9), asked("heating", "2026-W48", null, 1));

        assertThat(TopIssues.of(facts, List.of(), WEEKS).rows())
                .extracting(TopIssues.Row::topic)
                .containsExactly("heating", "other");
    }

    @Test
    void equallyAskedTopicsAreRankedByTheMoreRecentThenByName() {
        List<TopicFacts> facts = List.of(
                new TopicFacts("windows", "2026-W48", null, 2, NOON),
                new TopicFacts("heating", "2026-W48", null, 2, NOON),
                new TopicFacts("parking", "2026-W48", null, 2, NOON.plusSeconds(1)));

        assertThat(TopIssues.of(facts, List.of(), WEEKS).rows())
                .extracting(TopIssues.Row::topic)
                .containsExactly("parking", "heating", "windows");
    }

    @Test
    void everyQuestionIsInOneWeekAndOneHouseTypeOrInNone() {
        List<TopicFacts> facts = List.of(
                asked("heating", "2026-W37", "BS01", 3),
                asked("heating", "2026-W48", "BD01", 4),
                asked("heating", "2026-W48", null, 5));

        TopIssues issues = TopIssues.of(facts, List.of(new HouseTypeHomes("BS01", 38)), WEEKS);

        assertThat(issues.rows().get(0).total()).isEqualTo(12);
        assertThat(issues.rows().get(0).counts()).hasSize(12).startsWith(3L).endsWith(9L);
        assertThat(issues.byHouseType().get(0).counts()).containsExactly(3L);
        assertThat(issues.byHouseType().get(0).per100Homes()).containsExactly(new BigDecimal("7.9"));
        assertThat(issues.byHouseType().get(0).otherHomes()).isEqualTo(9);
    }

    private static TopicFacts asked(String topic, String week, String houseType, long questions) {
        return new TopicFacts(topic, week, houseType, questions, NOON);
    }
}
