package com.openhouse.analytics.app.demo.row;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** A house type of one development. */
public record HouseTypeRow(
        UUID id,
        UUID tenantId,
        UUID developmentId,
        String houseTypeCode,
        String name,
        BigDecimal totalFloorAreaSqm,
        Instant createdAt) {}
