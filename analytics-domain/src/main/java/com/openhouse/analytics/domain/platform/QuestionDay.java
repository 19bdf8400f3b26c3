package com.openhouse.analytics.domain.platform;

import java.time.LocalDate;

/** Questions of one local day, and how many eligible ones of them went unanswered. */
public record QuestionDay(LocalDate date, long questions, long unanswered, boolean partial) {}
