package com.openhouse.analytics.web.directory;

import com.openhouse.analytics.domain.directory.OnboardingStatus;
import com.openhouse.analytics.domain.metrics.Reason;
import java.time.Instant;
import java.util.Map;
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
        OnboardingStatus onboardingStatus) {

    /** Why a field can be null. */
    static final Map<String, Reason> GAPS = Map.of(
            "email", Reason.NOT_RECORDED,
            "unit_id", Reason.NOT_RECORDED,
            "unit_number", Reason.NOT_RECORDED,
            "house_type_code", Reason.NOT_RECORDED,
            "last_active", Reason.NO_SAMPLES);
}
