package com.openhouse.analytics.web.auth;

import com.openhouse.analytics.domain.scope.KnownAdmin;
import com.openhouse.analytics.domain.scope.RefreshToken;
import com.openhouse.analytics.domain.scope.Session;
import com.openhouse.analytics.domain.scope.SessionStore;
import com.openhouse.analytics.domain.system.AccessType;
import com.openhouse.analytics.web.problem.UnauthenticatedException;
import com.openhouse.analytics.web.trail.Trail;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * Begins, renews and ends the sessions of local accounts. A refresh token is good once; whoever comes with a used one
 * ends the session for everybody, because one of its two holders is a thief.
 */
final class Sessions {

    /** Two tabs that wake up together both come with the same token. */
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final SessionStore store;
    private final LocalAccounts accounts;
    private final LocalTokens tokens;
    private final SessionSettings settings;
    private final Clock clock;

    Sessions(SessionStore store, LocalAccounts accounts, LocalTokens tokens, SessionSettings settings, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.tokens = tokens;
        this.settings = settings;
        this.clock = clock;
    }

    SignedIn begin(KnownAdmin admin) {
        Instant now = now();
        Session session = new Session(
                UUID.randomUUID(), admin.tenantId(), admin.id(), now, now, now.plus(settings.lifetime()), null);
        String next = Secrets.random();
        store.begin(session, Secrets.hash(next));
        return signedIn(admin, session, next, now);
    }

    /** The session with its next tokens; refuses what cannot be renewed, whatever the reason, alike. */
    SignedIn renew(String refreshToken, Trail trail) {
        Instant now = now();
        RefreshToken token = store.use(Secrets.hash(refreshToken), now).orElseThrow(Sessions::ended);
        KnownAdmin admin = owner(token.session(), trail);
        if (!token.session().isAlive(now, settings.idle())) {
            throw ended();
        }
        if (token.isReuse(now, GRACE)) {
            store.revoke(token.session(), now);
            trail.happened(AccessType.SESSION_REUSE);
            throw ended();
        }
        String next = Secrets.random();
        store.renew(token.session(), Secrets.hash(next), now);
        return signedIn(admin, token.session(), next, now);
    }

    /** Ends the session of a refresh token, used or not; one that is unknown ends nothing. */
    void end(String refreshToken, Trail trail) {
        Instant now = now();
        store.use(Secrets.hash(refreshToken), now).map(RefreshToken::session).ifPresent(session -> {
            accounts.find(session.tenantId(), session.adminId()).ifPresent(trail::by);
            store.revoke(session, now);
            trail.happened(AccessType.ADMIN_LOGOUT);
        });
    }

    private KnownAdmin owner(Session session, Trail trail) {
        KnownAdmin admin = accounts.find(session.tenantId(), session.adminId()).orElseThrow(Sessions::ended);
        trail.by(admin);
        if (!accounts.isEnabled(admin) || admin.principal().isEmpty()) {
            throw ended();
        }
        return admin;
    }

    private SignedIn signedIn(KnownAdmin admin, Session session, String next, Instant now) {
        Duration left = Duration.between(now, session.expiresAt());
        Duration refreshable = left.compareTo(settings.idle()) < 0 ? left : settings.idle();
        return new SignedIn(tokens.issue(admin, session.id()), next, refreshable);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static UnauthenticatedException ended() {
        return new UnauthenticatedException("The session has ended. Sign in again.", "Bearer");
    }
}
