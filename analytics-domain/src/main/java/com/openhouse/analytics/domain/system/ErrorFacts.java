package com.openhouse.analytics.domain.system;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Errors of one kind.
 *
 * @param type the error code of a request, or the type of an event
 * @param route null for an event
 * @param allErrors errors of every kind in the window
 */
public record ErrorFacts(String type, @Nullable String route, long count, Instant lastSeenAt, long allErrors) {}
