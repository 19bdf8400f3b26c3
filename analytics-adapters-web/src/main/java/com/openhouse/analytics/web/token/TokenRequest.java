package com.openhouse.analytics.web.token;

import com.openhouse.analytics.domain.scope.TokenScope;
import com.openhouse.analytics.web.body.Fields;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a token is asked to be.
 *
 * @param tenantId null for the caller's own tenant
 * @param expiresInDays null when it never expires
 */
record TokenRequest(
        String name, @Nullable UUID tenantId, @Nullable Integer expiresInDays) {

    private static final int MAX_NAME = 100;
    private static final int MAX_DAYS = 3650;

    static TokenRequest of(JsonNode body) {
        Fields fields = Fields.of(body, "name", "scope", "tenant_id", "expires_in_days");
        if (!fields.text("scope", MAX_NAME).equals(TokenScope.TELEMETRY.wireName())) {
            throw Fields.wrong("scope", "can only be telemetry");
        }
        return new TokenRequest(
                fields.text("name", MAX_NAME).strip(),
                fields.optionalUuid("tenant_id").orElse(null),
                fields.optionalInteger("expires_in_days", 1, MAX_DAYS).orElse(null));
    }
}
