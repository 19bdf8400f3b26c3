package com.openhouse.analytics.web.directory;

import com.openhouse.analytics.domain.directory.OnboardingStatus;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of the list of units. */
record UnitItem(
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
