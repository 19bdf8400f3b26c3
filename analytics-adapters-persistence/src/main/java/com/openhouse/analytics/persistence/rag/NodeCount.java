package com.openhouse.analytics.persistence.rag;

/** Nodes of an index and the rows that they point to. */
record NodeCount(long nodes, long rows) {}
