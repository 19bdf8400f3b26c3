package com.openhouse.analytics.domain.system;

/** Something that is written to the audit log. */
public sealed interface AuditEntry permits RecordedRequest, AccessEvent {}
