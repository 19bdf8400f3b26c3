package com.openhouse.analytics.domain.development;

import java.time.LocalDate;
import java.util.UUID;

/** Questions of one development on one local day. */
public record DevelopmentDayFacts(UUID developmentId, LocalDate date, long questions) {}
