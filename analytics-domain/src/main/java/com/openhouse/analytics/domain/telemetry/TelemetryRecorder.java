package com.openhouse.analytics.domain.telemetry;

import com.openhouse.analytics.domain.scope.Scope;
import java.util.List;

/** Writes down what a tenant's portal reports; whatever has been returned is committed. */
public interface TelemetryRecorder {

    /**
     * Writes openings of documents and keeps the counters of documents and homeowners in step, all or nothing.
     *
     * @param scope a single tenant
     * @return one outcome per event, in their order
     */
    List<Outcome> recordOpenings(Scope scope, List<DocumentEvent> events);

    /**
     * Writes a rating.
     *
     * @param scope a single tenant
     */
    Outcome recordFeedback(Scope scope, Feedback feedback);
}
