package com.openhouse.analytics.persistence.credential;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The key of a local account: its tenant and its admin. */
@Embeddable
class CredentialId implements Serializable {

    @Column(name = "tenant_id")
    private @Nullable UUID tenantId;

    @Column(name = "admin_id")
    private @Nullable UUID adminId;

    protected CredentialId() {}

    CredentialId(UUID tenantId, UUID adminId) {
        this.tenantId = tenantId;
        this.adminId = adminId;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CredentialId that
                && Objects.equals(tenantId, that.tenantId)
                && Objects.equals(adminId, that.adminId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(tenantId, adminId);
    }
}
