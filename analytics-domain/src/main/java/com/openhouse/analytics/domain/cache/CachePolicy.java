package com.openhouse.analytics.domain.cache;

import java.time.Duration;

/**
 * How kept answers are given beyond the plain case.
 *
 * @param staleFor how long past its time an answer may be given while it is computed anew; zero for never
 * @param refreshAfter how old an answer must be before a caller may have it computed anew; zero for always
 * @param waitFor how long a caller waits for another's computation before it computes itself
 * @param memoryBytes how much this process keeps at hand before the shared store; zero for nothing
 */
public record CachePolicy(Duration staleFor, Duration refreshAfter, Duration waitFor, long memoryBytes) {}
