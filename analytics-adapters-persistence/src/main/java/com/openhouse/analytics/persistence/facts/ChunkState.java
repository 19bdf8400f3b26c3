package com.openhouse.analytics.persistence.facts;

/**
 * How far the sums of chunks have followed.
 *
 * @param kept whether there are any
 * @param outdated whether they were made by another definition than that of now
 * @param awaited whether chunks are there that they do not hold
 */
record ChunkState(boolean kept, boolean outdated, boolean awaited) {}
