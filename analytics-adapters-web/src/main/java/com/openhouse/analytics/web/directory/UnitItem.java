package com.openhouse.analytics.web.directory;

import com.openhouse.analytics.domain.directory.OnboardingStatus;
import com.openhouse.analytics.domain.metrics.Reason;
import java.time.Instant;
import java.util.Map;
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
        boolean mustReadAgreed) {

    /** Why a field can be null. */
    static final Map<String, Reason> GAPS = Map.of(
            "eircode", Reason.NOT_RECORDED,
            "bedrooms", Reason.NOT_RECORDED,
            "purchaser_name", Reason.NOT_RECORDED,
            "purchaser_email", Reason.NOT_RECORDED,
            "homeowner_id", Reason.NOT_RECORDED,
            "last_chat_at", Reason.NO_SAMPLES);
}
