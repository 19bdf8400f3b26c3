package com.openhouse.analytics.domain.system;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts as they come from the rows.
 *
 * @param events read only where there is no request
 * @param errors the most frequent kinds first, at most ten
 * @param platform null within a tenant
 */
public record SystemFacts(
        List<RequestDayFacts> requests,
        List<EventDayFacts> events,
        List<ErrorFacts> errors,
        List<RouteDuration> durations,
        @Nullable PlatformUse platform) {}
