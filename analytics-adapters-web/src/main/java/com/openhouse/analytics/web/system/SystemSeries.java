package com.openhouse.analytics.web.system;

import com.openhouse.analytics.web.answer.Frame;
import com.openhouse.analytics.web.listing.Csv;
import com.openhouse.analytics.web.listing.Part;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The parts of the figures of the backend that are tables of their own, named like their fields. */
enum SystemSeries {
    REQUESTS_BY_DAY(new Part<>(SystemResponse.Day.class, SystemResponse::requestsByDay)),
    TOP_ERROR_TYPES(new Part<>(SystemResponse.ErrorType.class, SystemResponse::topErrorTypes)),
    DURATIONS(new Part<>(SystemResponse.Duration.class, SystemResponse::durations)),
    RATE_LIMITS(new Part<>(SystemResponse.Key.class, SystemSeries::keys));

    private final Part<SystemResponse, ?> part;

    SystemSeries(Part<SystemResponse, ?> part) {
        this.part = part;
    }

    Csv<?> of(Function<Frame, SystemResponse> system) {
        return part.csv(this, system);
    }

    private static @Nullable List<SystemResponse.Key> keys(SystemResponse system) {
        return system.rateLimits() == null ? null : system.rateLimits().top();
    }
}
