package com.openhouse.analytics.domain.scope;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a request asks to see; it can only narrow what its principal may see. */
public record ScopeRequest(
        @Nullable UUID tenantId, @Nullable UUID developmentId) {

    public static final ScopeRequest EVERYTHING = new ScopeRequest(null, null);
}
