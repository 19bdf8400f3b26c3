package com.openhouse.analytics.app.demo.row;

import java.time.Instant;
import java.util.UUID;

/** Somebody who may sign in. */
public record AdminRow(UUID id, UUID tenantId, String email, String role, Instant createdAt) {}
