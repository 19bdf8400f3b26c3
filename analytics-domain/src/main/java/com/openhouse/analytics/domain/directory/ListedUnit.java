package com.openhouse.analytics.domain.directory;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit with what happened there, all time.
 *
 * @param address lines and city with commas between them
 * @param purchaserEmail null when it is missing or a placeholder
 * @param homeownerId the homeowner with the purchaser's e-mail address
 * @param lastChatAt the later of the recorded chat and the last question; null when nobody ever asked
 * @param documentsOpened distinct documents that the home or its homeowner opened
 */
public record ListedUnit(
        UUID unitId,
        String unitNumber,
        String address,
        @Nullable String eircode,
        String houseTypeCode,
        @Nullable Integer bedrooms,
        @Nullable String purchaserName,
        @Nullable String purchaserEmail,
        @Nullable UUID homeownerId,
        OnboardingStatus onboardingStatus,
        @Nullable Instant lastChatAt,
        long questions,
        long documentsOpened,
        boolean mustReadAgreed) {}
