package com.openhouse.analytics.domain.chat;

import java.time.LocalDate;

/**
 * The traffic of one local day.
 *
 * @param answers questions of the day that have an answer, whenever it came
 * @param partial the day is not over yet
 */
public record MessageDay(LocalDate date, long messages, long questions, long answers, boolean partial) {}
