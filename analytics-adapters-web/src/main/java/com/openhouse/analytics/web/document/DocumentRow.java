package com.openhouse.analytics.web.document;

import com.openhouse.analytics.domain.document.DocumentEngagement;
import com.openhouse.analytics.web.answer.RatioView;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How one document is used, as it is published. */
record DocumentRow(
        UUID documentId,
        String title,
        String documentType,
        String documentKind,
        @Nullable String houseTypeCode,
        boolean isPdf,
        @Nullable Long views,
        @Nullable Long downloads,
        @Nullable Long viewers,
        RatioView openingRate,
        long cited,
        @Nullable Instant lastOpenedAt,
        DocumentEngagement.Source source,
        DocumentEngagement.Coverage coverage) {}
