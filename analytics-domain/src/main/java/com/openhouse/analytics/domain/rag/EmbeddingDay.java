package com.openhouse.analytics.domain.rag;

import java.time.LocalDate;

/** Chunks with an embedding that were created on one local day. */
public record EmbeddingDay(LocalDate date, long embeddings, boolean partial) {}
