package com.openhouse.analytics.app.demo.row;

import java.time.Instant;
import java.util.UUID;

/** A home agreed to the must-read documents of one version. */
public record AgreementRow(
        UUID id,
        UUID unitId,
        UUID developmentId,
        UUID tenantId,
        int importantDocsVersion,
        Instant agreedAt,
        Instant createdAt) {}
