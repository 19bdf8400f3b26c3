package com.openhouse.analytics.domain.directory;

import java.util.UUID;

/** A development to choose. */
public record DevelopmentName(UUID id, String name, UUID tenantId) {}
