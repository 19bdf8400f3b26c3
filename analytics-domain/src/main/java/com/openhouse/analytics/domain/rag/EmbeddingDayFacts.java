package com.openhouse.analytics.domain.rag;

import java.time.LocalDate;

/** Chunks with an embedding that were created on one local day; days without any are absent. */
public record EmbeddingDayFacts(LocalDate date, long embeddings) {}
