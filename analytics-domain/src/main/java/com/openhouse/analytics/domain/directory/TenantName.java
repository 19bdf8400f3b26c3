package com.openhouse.analytics.domain.directory;

import java.util.UUID;

/** A tenant to choose. */
public record TenantName(UUID id, String name) {}
