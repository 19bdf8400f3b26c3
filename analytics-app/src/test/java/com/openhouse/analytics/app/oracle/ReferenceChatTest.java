package com.openhouse.analytics.app.oracle;

import static com.openhouse.analytics.app.oracle.SmallCompany.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ReferenceChatTest {
    private static final Duration DAY = Duration.ofDays(1);

    private final SmallCompany company = new SmallCompany("Europe/Dublin");

    @Test
    void aDayWithAnswersOfWhichNoneIsRecordedHasNoTokens() {
        company.row(NOON.minus(DAY), "user", "", "Bins?", "Monday.", null, 0, null);
        company.row(NOON.minus(DAY.multipliedBy(2)), "user", "", "Bins?", "Monday.", null, 700, "0.000500");

        List<?> tokens = (List<?>) company.chat(NOON, "7d").get("tokens_used");

        assertThat(point(tokens, 6)).containsEntry("tokens", 0L);
        assertThat(point(tokens, 5)).containsEntry("tokens", Missing.of("not_recorded"));
        assertThat(point(tokens, 4)).containsEntry("tokens", 700L);
    }

    @Test
    void theTotalAddsUpTheDaysThatAreKnown() {
        company.row(NOON.minus(DAY), "user", "", "Bins?", "Monday.", null, 0, null);
        company.row(NOON.minus(DAY.multipliedBy(2)), "user", "", "Bins?", "Monday.", null, 700, "0.000500");

        Map<String, @Nullable Object> chat = company.chat(NOON, "7d");

        assertThat(part(chat, "tokens")).containsEntry("total", 700L);
        assertThat(part(chat, "cost")).containsEntry("total_usd", Money.of(new BigDecimal("0.000500")));
        assertThat(part(chat, "cost")).containsEntry("per_question_usd", Money.of(new BigDecimal("0.000250")));
    }

    @Test
    void aWindowWithAnswersOfWhichNoneIsRecordedHasNoTotal() {
        company.exchange(NOON.minus(DAY), "Bins?", "Monday.");

        assertThat(part(company.chat(NOON, "7d"), "tokens")).containsEntry("total", Missing.of("not_recorded"));
    }

    @Test
    void fewRatingsAreSuppressedAndFiveAreNot() {
        RawData.Message message = company.exchange(NOON.minus(DAY), "Bins?", "Monday.");
        for (int i = 1; i <= 4; i++) {
            company.rate(message, i, "user " + i, NOON.minusSeconds(i));
        }
        Map<String, Object> few = part(company.chat(NOON, "7d"), "satisfaction");
        company.rate(message, 5, "user 5", NOON.minusSeconds(9));
        Map<String, Object> enough = part(company.chat(NOON, "7d"), "satisfaction");

        assertThat(few).containsEntry("value", Missing.of("suppressed_small_n")).containsEntry("denominator", 4L);
        assertThat(enough)
                .containsEntry("value", Rounded.quotient(2, 5, 4))
                .containsEntry("mean", Rounded.quotient(15, 5, 1))
                .containsEntry("response_rate", Expected.ratio(1, 1));
    }

    @Test
    void theNewestRatingOfAPersonCounts() {
        RawData.Message message = company.exchange(NOON.minus(DAY), "Bins?", "Monday.");
        company.rate(message, 5, "user", NOON.minusSeconds(9));
        company.rate(message, 1, "user", NOON.minusSeconds(5));
        company.rate(message, 4, "user", NOON);

        assertThat(part(company.chat(NOON, "7d"), "satisfaction")).containsEntry("denominator", 1L);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> point(List<?> series, int i) {
        return (Map<String, Object>) series.get(i);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> part(Map<String, @Nullable Object> json, String name) {
        return (Map<String, Object>) json.get(name);
    }
}
