package com.openhouse.analytics.domain.chat;

import java.time.LocalDate;

/**
 * Counts over the questions of one local day.
 *
 * @param answersWithTokens answers whose row recorded tokens
 * @param answersWithCost answers whose row recorded a cost
 * @param noAnswer eligible questions whose first reason is this one; likewise the other three
 */
public record QuestionDayFacts(
        LocalDate date,
        long questions,
        long answers,
        long answersWithTokens,
        long answersWithCost,
        long eligible,
        long noAnswer,
        long noMatch,
        long lookupFailed,
        long noInfo) {

    public static QuestionDayFacts none(LocalDate date) {
        return new QuestionDayFacts(date, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    public long unanswered() {
        return noAnswer + noMatch + lookupFailed + noInfo;
    }
}
