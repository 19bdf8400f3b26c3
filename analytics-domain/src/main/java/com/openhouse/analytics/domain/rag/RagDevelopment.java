package com.openhouse.analytics.domain.rag;

import java.util.UUID;

/** A development in scope, whether it has chunks or not. */
public record RagDevelopment(UUID developmentId, String name) {}
