package com.openhouse.analytics.domain.system;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One request to the API, without anything that was asked or answered.
 *
 * @param route the template of the route, never an address with ids
 * @param durationMs milliseconds with one decimal
 * @param code the error code; null when the request was served
 * @param actor null when nobody was signed in
 */
public record RecordedRequest(
        Instant at,
        String method,
        String route,
        int status,
        BigDecimal durationMs,
        @Nullable String code,
        @Nullable Actor actor,
        @Nullable String ipAddress)
        implements AuditEntry {}
