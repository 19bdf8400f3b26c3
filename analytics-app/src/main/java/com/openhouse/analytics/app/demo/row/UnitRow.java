package com.openhouse.analytics.app.demo.row;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A home, sold or not. */
public record UnitRow(
        UUID id,
        UUID tenantId,
        UUID developmentId,
        String developmentCode,
        String unitNumber,
        String unitCode,
        String unitUid,
        String addressLine1,
        String city,
        String country,
        @Nullable String eircode,
        String propertyType,
        String houseTypeCode,
        int bedrooms,
        BigDecimal floorAreaM2,
        @Nullable String purchaserName,
        @Nullable String purchaserEmail,
        @Nullable String purchaserPhone,
        @Nullable Instant consentAt,
        @Nullable Instant lastChatAt,
        int importantDocsAgreedVersion,
        @Nullable Instant importantDocsAgreedAt,
        Instant createdAt) {}
