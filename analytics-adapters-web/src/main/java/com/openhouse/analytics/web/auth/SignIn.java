package com.openhouse.analytics.web.auth;

import com.openhouse.analytics.domain.scope.ForbiddenException;
import com.openhouse.analytics.domain.scope.KnownAdmin;
import com.openhouse.analytics.domain.scope.StoredCredential;
import com.openhouse.analytics.domain.system.AccessType;
import com.openhouse.analytics.web.problem.UnauthenticatedException;
import com.openhouse.analytics.web.trail.Trail;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Signs in local accounts. */
final class SignIn {

    private final LocalAccounts accounts;
    private final PasswordCheck passwords;
    private final @Nullable Sessions sessions;

    SignIn(LocalAccounts accounts, PasswordCheck passwords, @Nullable Sessions sessions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
    }

    /** A session for the account; an unknown, a disabled and a mistyped one are refused alike and in the same time. */
    SignedIn signIn(String email, String password, Trail trail) {
        if (sessions == null) {
            throw new ForbiddenException("Local sign-in is off: this installation has no signing key.");
        }
        Optional<KnownAdmin> admin = accounts.find(email);
        admin.ifPresent(trail::by);
        if (!isRight(admin.map(accounts::credential).orElseGet(accounts::credentialOfNobody), password)) {
            trail.happened(AccessType.LOGIN_FAILURE);
            throw refused();
        }
        KnownAdmin known = admin.orElseThrow(SignIn::refused);
        known.principal().orElseThrow(() -> new ForbiddenException("This account has no access to the analytics."));
        trail.happened(AccessType.ADMIN_LOGIN);
        return sessions.begin(known);
    }

    private boolean isRight(Optional<StoredCredential> credential, String password) {
        if (credential.isEmpty()) {
            passwords.matchNobody(password);
            return false;
        }
        boolean matches = passwords.matches(password, credential.get().passwordHash());
        return matches && !credential.get().disabled();
    }

    private static UnauthenticatedException refused() {
        return new UnauthenticatedException("E-mail or password is wrong.", "Bearer");
    }
}
