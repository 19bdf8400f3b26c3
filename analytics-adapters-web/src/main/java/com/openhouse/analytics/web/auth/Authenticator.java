package com.openhouse.analytics.web.auth;

import com.openhouse.analytics.domain.scope.CredentialDirectory;
import com.openhouse.analytics.domain.scope.ForbiddenException;
import com.openhouse.analytics.domain.scope.KnownAdmin;
import com.openhouse.analytics.domain.scope.Principal;
import com.openhouse.analytics.domain.scope.PrincipalDirectory;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds who a token belongs to as the database knows him now, never as the token claims. */
public final class Authenticator {

    private static final String NO_ACCESS = "This account has no access to the analytics.";

    private final TokenVerifier tokens;
    private final PrincipalDirectory admins;
    private final CredentialDirectory credentials;

    Authenticator(TokenVerifier tokens, PrincipalDirectory admins, CredentialDirectory credentials) {
        this.tokens = tokens;
        this.admins = admins;
        this.credentials = credentials;
    }

    /** The principal; refuses a token that is not good, and a good one of somebody who has no access. */
    Principal authenticate(String token) {
        TokenIdentity identity = tokens.verify(token);
        UUID localAdmin = identity.localAdminId();
        KnownAdmin admin = localAdmin == null ? externalAdmin(identity.email()) : localAdmin(identity, localAdmin);
        return admin.principal().orElseThrow(() -> new ForbiddenException(NO_ACCESS));
    }

    private KnownAdmin externalAdmin(@Nullable String email) {
        if (email == null || email.isBlank()) {
            throw new ForbiddenException(NO_ACCESS);
        }
        return admins.findByEmail(email).orElseThrow(() -> new ForbiddenException(NO_ACCESS));
    }

    private KnownAdmin localAdmin(TokenIdentity identity, UUID adminId) {
        String email = identity.email();
        if (email == null) {
            throw Tokens.invalid();
        }
        return admins.findByEmail(email)
                .filter(admin -> admin.id().equals(adminId))
                .filter(this::isEnabled)
                .orElseThrow(Tokens::invalid);
    }

    private boolean isEnabled(KnownAdmin admin) {
        return credentials
                .find(admin.tenantId(), admin.id())
                .filter(credential -> !credential.disabled())
                .isPresent();
    }
}
