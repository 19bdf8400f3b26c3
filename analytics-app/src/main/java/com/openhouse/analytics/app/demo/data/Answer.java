package com.openhouse.analytics.app.demo.data;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the assistant answered and what it noted about it; no text where it never answered, 0 where nobody counted. */
record Answer(
        @Nullable String text,
        Map<String, Object> notes,
        int tokens,
        BigDecimal costUsd,
        @Nullable Integer latencyMs,
        @Nullable List<String> citedDocumentIds) {}
