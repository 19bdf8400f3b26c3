package com.openhouse.analytics.persistence.directory;

import com.openhouse.analytics.domain.directory.ListedHomeowner;
import com.openhouse.analytics.domain.directory.OnboardingStatus;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A homeowner as the database has it; {@code stage} is the place of the onboarding status. */
record HomeownerRow(
        UUID homeownerId,
        String name,
        @Nullable String email,
        @Nullable UUID unitId,
        @Nullable String unitNumber,
        @Nullable String houseTypeCode,
        @Nullable Instant lastActive,
        long chatCount,
        long documentsViewed,
        int stage) {

    ListedHomeowner listed() {
        return new ListedHomeowner(
                homeownerId,
                name,
                email,
                unitId,
                unitNumber,
                houseTypeCode,
                lastActive,
                chatCount,
                documentsViewed,
                OnboardingStatus.values()[stage]);
    }
}
