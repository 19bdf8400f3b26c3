package com.openhouse.analytics.domain.rag;

import com.openhouse.analytics.domain.time.ReportingPeriod;

/**
 * What to tell about chunks.
 *
 * @param period the days of the series of embeddings; all other figures are of all time
 */
public record RagQuery(ReportingPeriod period) {}
