package com.openhouse.analytics.app.demo.row;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A housing company. */
public record TenantRow(
        UUID id, String name, String slug, Map<String, Object> contact, String description, Instant createdAt) {}
