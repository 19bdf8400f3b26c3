package com.openhouse.analytics.persistence.rag;

/** One count. */
record RowCount(long count) {}
