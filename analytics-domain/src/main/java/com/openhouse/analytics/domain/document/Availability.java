package com.openhouse.analytics.domain.document;

import java.util.List;
import java.util.function.ToLongFunction;

/** Whether a house type has a kind of document; the first that applies. */
public enum Availability {
    /** A document of this house type. */
    OWN,
    /** A document of the whole development. */
    DEVELOPMENT_WIDE,
    /** Only documents that somebody has to look at first. */
    NEEDS_REVIEW,
    /** Only documents whose processing failed. */
    FAILED,
    MISSING;

    static Availability of(List<KindFacts> documents, String houseTypeCode) {
        List<KindFacts> own = documents.stream()
                .filter(facts -> houseTypeCode.equals(facts.houseTypeCode()))
                .toList();
        List<KindFacts> shared = documents.stream()
                .filter(facts -> facts.houseTypeCode() == null)
                .toList();
        if (any(own, KindFacts::usable)) {
            return OWN;
        }
        if (any(shared, KindFacts::usable)) {
            return DEVELOPMENT_WIDE;
        }
        if (any(own, KindFacts::needsReview) || any(shared, KindFacts::needsReview)) {
            return NEEDS_REVIEW;
        }
        return any(own, KindFacts::failed) || any(shared, KindFacts::failed) ? FAILED : MISSING;
    }

    private static boolean any(List<KindFacts> documents, ToLongFunction<KindFacts> count) {
        return documents.stream().mapToLong(count).sum() > 0;
    }
}
