package com.openhouse.analytics.app.demo.data;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A document before anybody opened it; one without a development belongs to the whole company. */
record Paper(
        UUID id,
        Company company,
        @Nullable Estate estate,
        @Nullable HomeType type,
        String kind,
        String documentType,
        String title,
        String extension,
        @Nullable Integer importantRank,
        Processing processing,
        boolean embedded,
        int chunks,
        boolean archived,
        boolean withoutMimeType,
        Instant createdAt) {

    enum Processing {
        COMPLETED,
        PENDING,
        FAILED,
        NEEDS_REVIEW
    }

    boolean isFor(Home home) {
        return home.estate().is(estate)
                && (type == null || type.code().equals(home.type().code()));
    }

    boolean opensInPortal() {
        return processing == Processing.COMPLETED && !archived;
    }
}
