package com.openhouse.analytics.domain.platform;

import java.util.UUID;

/** Counts per development over the last 30 days, each from its own facts. */
public record DevelopmentActivity(
        UUID developmentId,
        String name,
        UUID tenantId,
        String tenantName,
        long units,
        long questions,
        long activeHomes,
        long documentEvents) {}
