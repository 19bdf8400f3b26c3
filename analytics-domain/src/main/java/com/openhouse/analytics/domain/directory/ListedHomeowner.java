package com.openhouse.analytics.domain.directory;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A homeowner with what he or she did, all time.
 *
 * @param email null when it is missing or a placeholder
 * @param unitId the unit of the development with this e-mail address as its purchaser's
 * @param houseTypeCode the homeowner's own, else the home's
 * @param lastActive the latest of the recorded activity, own questions and own document events
 * @param chatCount own questions
 * @param documentsViewed distinct documents opened
 */
public record ListedHomeowner(
        UUID homeownerId,
        String name,
        @Nullable String email,
        @Nullable UUID unitId,
        @Nullable String unitNumber,
        @Nullable String houseTypeCode,
        @Nullable Instant lastActive,
        long chatCount,
        long documentsViewed,
        OnboardingStatus onboardingStatus) {}
