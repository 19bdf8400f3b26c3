package com.openhouse.analytics.web.token;

import com.openhouse.analytics.domain.scope.ReadGrant;
import com.openhouse.analytics.domain.scope.Role;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a token may read, in its published shape; all null for one of telemetry. */
record Granted(
        @Nullable Role role,
        @Nullable List<UUID> developmentIds,
        @Nullable UUID developerId) {

    private static final Granted NOTHING = new Granted(null, null, null);

    static Granted of(@Nullable ReadGrant grant) {
        if (grant == null) {
            return NOTHING;
        }
        List<UUID> named = grant.developmentIds().stream().sorted().toList();
        return new Granted(grant.role(), named.isEmpty() ? null : named, grant.developerId());
    }
}
