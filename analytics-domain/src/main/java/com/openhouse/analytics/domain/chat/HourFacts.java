package com.openhouse.analytics.domain.chat;

/** Questions asked in one hour of the week; {@code weekday} is 1 for Monday, {@code hour} 0 to 23. */
public record HourFacts(int weekday, int hour, long questions) {}
