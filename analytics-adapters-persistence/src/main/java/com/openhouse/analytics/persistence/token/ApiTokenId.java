package com.openhouse.analytics.persistence.token;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The key of a token: its tenant and its own id. */
@Embeddable
class ApiTokenId implements Serializable {

    @Column(name = "tenant_id")
    private @Nullable UUID tenantId;

    @Column(name = "id")
    private @Nullable UUID id;

    protected ApiTokenId() {}

    ApiTokenId(UUID tenantId, UUID id) {
        this.tenantId = tenantId;
        this.id = id;
    }

    UUID tenantId() {
        return Objects.requireNonNull(tenantId);
    }

    UUID id() {
        return Objects.requireNonNull(id);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ApiTokenId that
                && Objects.equals(tenantId, that.tenantId)
                && Objects.equals(id, that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(tenantId, id);
    }
}
