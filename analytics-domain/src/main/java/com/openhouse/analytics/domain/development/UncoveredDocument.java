package com.openhouse.analytics.domain.development;

import java.util.UUID;

/** An active document that the assistant cannot read, because no chunk of it is embedded. */
public record UncoveredDocument(UUID documentId, String title) {}
