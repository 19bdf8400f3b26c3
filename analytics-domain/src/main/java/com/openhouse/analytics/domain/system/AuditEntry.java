package com.openhouse.analytics.domain.system;

import java.time.Instant;

/** Something that is written to the audit log. */
public sealed interface AuditEntry permits RecordedRequest, AccessEvent {

    Instant at();
}
