package com.openhouse.analytics.web.token;

import com.openhouse.analytics.domain.scope.ReadGrant;
import com.openhouse.analytics.domain.scope.Role;
import com.openhouse.analytics.domain.scope.TokenScope;
import com.openhouse.analytics.web.body.Fields;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a token is asked to be.
 *
 * @param grant null for one of telemetry
 * @param tenantId null for the caller's own tenant
 * @param expiresInDays null when it never expires
 */
record TokenRequest(
        String name,
        TokenScope scope,
        @Nullable ReadGrant grant,
        @Nullable UUID tenantId,
        @Nullable Integer expiresInDays) {

    private static final int MAX_NAME = 100;
    private static final int MAX_DAYS = 3650;
    private static final int MAX_DEVELOPMENTS = 200;
    private static final List<String> SCOPES =
            Arrays.stream(TokenScope.values()).map(TokenScope::wireName).toList();
    private static final List<String> ROLES =
            Arrays.stream(Role.values()).map(Role::wireName).toList();

    static TokenRequest of(JsonNode body) {
        Fields fields = Fields.of(
                body, "name", "scope", "role", "development_ids", "developer_id", "tenant_id", "expires_in_days");
        boolean reads = fields.choice("scope", SCOPES).equals(TokenScope.READ.wireName());
        return new TokenRequest(
                fields.text("name", MAX_NAME).strip(),
                reads ? TokenScope.READ : TokenScope.TELEMETRY,
                reads ? grant(fields) : none(fields),
                fields.optionalUuid("tenant_id").orElse(null),
                fields.optionalInteger("expires_in_days", 1, MAX_DAYS).orElse(null));
    }

    private static ReadGrant grant(Fields fields) {
        Role role = Role.of(fields.choice("role", ROLES)).orElseThrow();
        Set<UUID> developments = fields.uuids("development_ids", MAX_DEVELOPMENTS);
        Optional<UUID> developer = fields.optionalUuid("developer_id");
        boolean named = !developments.isEmpty() || developer.isPresent();
        if (role == Role.DEVELOPER && developments.isEmpty() == developer.isEmpty()) {
            throw Fields.wrong("development_ids", "or developer_id, one of the two, says what a developer reads");
        } else if (role != Role.DEVELOPER && named) {
            throw Fields.wrong("role", "is developer where developments or a developer are named");
        }
        return new ReadGrant(role, developments, developer.orElse(null));
    }

    private static @Nullable ReadGrant none(Fields fields) {
        if (fields.optionalChoice("role", ROLES).isPresent()
                || fields.optionalUuid("developer_id").isPresent()
                || !fields.uuids("development_ids", MAX_DEVELOPMENTS).isEmpty()) {
            throw Fields.wrong("scope", "is read where a role is given");
        }
        return null;
    }
}
