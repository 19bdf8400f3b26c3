package com.openhouse.analytics.web.auth;

import com.openhouse.analytics.domain.scope.ForbiddenException;
import com.openhouse.analytics.domain.scope.KnownAdmin;
import com.openhouse.analytics.domain.scope.Principal;
import com.openhouse.analytics.web.trail.Trail;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds who a token belongs to as the database knows him now, never as the token claims. */
public final class Authenticator {

    private static final String NO_ACCESS = "This account has no access to the analytics.";

    private final TokenVerifier tokens;
    private final LocalAccounts accounts;
    private final SessionCheck sessions;

    Authenticator(TokenVerifier tokens, LocalAccounts accounts, SessionCheck sessions) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.sessions = sessions;
    }

    /**
     * The principal; refuses a token that is not good, and a good one of somebody who has no access.
     *
     * @param trail gets to know whose genuine token it is, also where it is refused
     */
    Principal authenticate(String token, Trail trail) {
        TokenIdentity identity = tokens.verify(token);
        KnownAdmin admin = identity.isLocal() ? localAdmin(identity, trail) : externalAdmin(identity.email(), trail);
        return admin.principal().orElseThrow(() -> new ForbiddenException(NO_ACCESS));
    }

    private KnownAdmin externalAdmin(@Nullable String email, Trail trail) {
        if (email == null || email.isBlank()) {
            throw new ForbiddenException(NO_ACCESS);
        }
        KnownAdmin admin = accounts.find(email).orElseThrow(() -> new ForbiddenException(NO_ACCESS));
        trail.by(admin);
        return admin;
    }

    private KnownAdmin localAdmin(TokenIdentity identity, Trail trail) {
        UUID session = identity.sessionId();
        String email = identity.email();
        if (email == null || session == null) {
            throw Tokens.invalid();
        }
        KnownAdmin admin = accounts.find(email)
                .filter(known -> known.id().equals(identity.localAdminId()))
                .orElseThrow(Tokens::invalid);
        trail.by(admin);
        if (!accounts.isEnabled(admin) || !sessions.isAlive(admin, session)) {
            throw Tokens.invalid();
        }
        return admin;
    }
}
