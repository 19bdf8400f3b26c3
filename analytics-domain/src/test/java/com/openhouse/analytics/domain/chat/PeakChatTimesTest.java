package com.openhouse.analytics.domain.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.domain.time.Window;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeakChatTimesTest {

    private static final ZoneId DUBLIN = ZoneId.of("Europe/Dublin");
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void anHourThatIsRepeatedOccursTwiceAndOneThatIsSkippedDoesNot() {
        PeakChatTimes autumn = PeakChatTimes.of(List.of(), day("2026-10-25"), DUBLIN);
        PeakChatTimes spring = PeakChatTimes.of(List.of(), day("2026-03-29"), DUBLIN);

        assertThat(cell(autumn, 7, 1).occurrences()).isEqualTo(2);
        assertThat(cell(spring, 7, 1).occurrences()).isZero();
        assertThat(cell(spring, 7, 1).average()).isNull();
    }

    @Test
    void hoursOfTodayThatHaveNotBegunDoNotOccur() {
        PeakChatTimes today = PeakChatTimes.of(List.of(), day("2026-11-23"), DUBLIN);

        assertThat(cell(today, 1, 11).occurrences()).isOne();
        assertThat(cell(today, 1, 12).occurrences()).isZero();
    }

    @Test
    void aChangeOfHalfAnHourRepeatsItsHour() {
        PeakChatTimes times = PeakChatTimes.of(List.of(), day("2026-04-05"), ZoneId.of("Australia/Lord_Howe"));

        assertThat(cell(times, 7, 1).occurrences()).isEqualTo(2);
        assertThat(times.cells().stream().filter(hour -> hour.weekday() == 7))
                .allMatch(hour -> hour.occurrences() >= 1);
    }

    @Test
    void thePeakIsTheHighestAverageThenTheEarliest() {
        Window week = new Window(LocalDate.of(2026, 11, 9), LocalDate.of(2026, 11, 22), NOON);

        PeakChatTimes times = PeakChatTimes.of(
                List.of(new HourFacts(3, 20, 4), new HourFacts(2, 9, 4), new HourFacts(1, 0, 3)), week, DUBLIN);

        assertThat(times.peak()).isEqualTo(new PeakChatTimes.Cell(2, 9, 4, 2, new BigDecimal("2.0")));
    }

    @Test
    void withoutQuestionsThereIsNoPeak() {
        assertThat(PeakChatTimes.of(List.of(), day("2026-11-22"), DUBLIN).peak())
                .isNull();
    }

    private static PeakChatTimes.Cell cell(PeakChatTimes times, int weekday, int hour) {
        return times.cells().get((weekday - 1) * 24 + hour);
    }

    private static Window day(String date) {
        return new Window(LocalDate.parse(date), LocalDate.parse(date), NOON);
    }
}
