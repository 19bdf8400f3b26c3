package com.openhouse.analytics.domain.system;

import java.time.LocalDate;

/** Rows of the audit log of one local day, whatever their type. */
public record EventDayFacts(LocalDate date, long events) {}
