package com.openhouse.analytics.domain.document;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Counts over one document.
 *
 * @param views null where the source is {@code none}; likewise {@code downloads}
 * @param viewers distinct homeowners who opened it; null unless the source is {@code events}
 * @param openers those of them that it is meant for
 * @param eligible homeowners that it is meant for: of its development, and of its house type where it has one
 * @param cited questions of the development whose answer was found in it
 */
public record DocumentFacts(
        UUID documentId,
        String title,
        String documentType,
        String documentKind,
        @Nullable String houseTypeCode,
        boolean pdf,
        @Nullable Long views,
        @Nullable Long downloads,
        @Nullable Long viewers,
        long openers,
        long eligible,
        long cited,
        @Nullable Instant lastOpenedAt,
        String source,
        String coverage) {}
