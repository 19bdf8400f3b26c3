package com.openhouse.analytics.persistence.facts;

/**
 * How far the facts have followed.
 *
 * @param outdated whether the facts were made by other definitions than those of now
 * @param backfilling whether the history is still being read
 * @param awaited whether messages are there that have not been followed
 */
record FactState(boolean outdated, boolean backfilling, boolean awaited) {}
