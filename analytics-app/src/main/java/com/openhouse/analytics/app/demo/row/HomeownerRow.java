package com.openhouse.analytics.app.demo.row;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A registered homeowner; no key leads to the home, only the e-mail does. */
public record HomeownerRow(
        UUID id,
        UUID tenantId,
        UUID developmentId,
        String name,
        String email,
        @Nullable String houseType,
        @Nullable String address,
        @Nullable String uniqueQrToken,
        @Nullable Instant lastActive,
        int totalChats,
        int totalDownloads,
        Instant createdAt) {}
