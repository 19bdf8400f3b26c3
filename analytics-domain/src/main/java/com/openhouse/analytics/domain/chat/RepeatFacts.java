package com.openhouse.analytics.domain.chat;

/** Eligible questions of the window from homes that are known, and how many of them the same home had asked before in it. */
public record RepeatFacts(long questions, long repeated) {}
