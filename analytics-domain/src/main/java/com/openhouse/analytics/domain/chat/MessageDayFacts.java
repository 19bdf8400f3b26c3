package com.openhouse.analytics.domain.chat;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Sums over the message rows of one local day. */
public record MessageDayFacts(
        LocalDate date, long messages, long tokens, BigDecimal costUsd, long latencySumMs, long latencySamples) {

    static MessageDayFacts none(LocalDate date) {
        return new MessageDayFacts(date, 0, 0, BigDecimal.ZERO, 0, 0);
    }
}
