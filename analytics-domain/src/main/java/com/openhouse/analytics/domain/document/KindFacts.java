package com.openhouse.analytics.domain.document;

import org.jspecify.annotations.Nullable;

/**
 * Active documents of one kind for one house type.
 *
 * @param houseTypeCode null for documents of the whole development
 * @param usable those that neither need a review nor failed
 * @param failed those that failed and need no review
 */
public record KindFacts(
        String documentKind, @Nullable String houseTypeCode, long usable, long needsReview, long failed) {}
