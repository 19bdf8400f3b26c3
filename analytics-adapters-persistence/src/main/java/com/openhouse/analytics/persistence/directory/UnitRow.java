package com.openhouse.analytics.persistence.directory;

import com.openhouse.analytics.domain.directory.ListedUnit;
import com.openhouse.analytics.domain.directory.OnboardingStatus;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit as the database has it; {@code stage} is the place of its onboarding status. */
record UnitRow(
        UUID unitId,
        String unitNumber,
        String address,
        @Nullable String eircode,
        String houseTypeCode,
        @Nullable Integer bedrooms,
        @Nullable String purchaserName,
        @Nullable String purchaserEmail,
        @Nullable UUID homeownerId,
        int stage,
        @Nullable Instant lastChatAt,
        long questions,
        long documentsOpened,
        boolean mustReadAgreed) {

    ListedUnit listed() {
        return new ListedUnit(
                unitId,
                unitNumber,
                address,
                eircode,
                houseTypeCode,
                bedrooms,
                purchaserName,
                purchaserEmail,
                homeownerId,
                OnboardingStatus.values()[stage],
                lastChatAt,
                questions,
                documentsOpened,
                mustReadAgreed);
    }
}
