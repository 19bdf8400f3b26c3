package com.openhouse.analytics.web.directory;

import com.openhouse.analytics.domain.directory.OnboardingStatus;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of the list of homeowners. */
record HomeownerItem(
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
