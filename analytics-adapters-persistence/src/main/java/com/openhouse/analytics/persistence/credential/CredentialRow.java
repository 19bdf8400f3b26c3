package com.openhouse.analytics.persistence.credential;

import com.openhouse.analytics.domain.scope.StoredCredential;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code analytics_credentials}. */
@Entity
@Table(name = "analytics_credentials")
class CredentialRow {

    @EmbeddedId
    private CredentialId id = new CredentialId();

    @Column(name = "password_hash")
    private String passwordHash = "";

    @Column(name = "disabled_at")
    private @Nullable Instant disabledAt;

    protected CredentialRow() {}

    StoredCredential credential() {
        return new StoredCredential(passwordHash, disabledAt != null);
    }
}
