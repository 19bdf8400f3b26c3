package com.openhouse.analytics.web.auth;

import com.openhouse.analytics.domain.scope.CredentialDirectory;
import com.openhouse.analytics.domain.scope.ForbiddenException;
import com.openhouse.analytics.domain.scope.KnownAdmin;
import com.openhouse.analytics.domain.scope.PrincipalDirectory;
import com.openhouse.analytics.domain.scope.StoredCredential;
import com.openhouse.analytics.web.problem.UnauthenticatedException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Signs in local accounts. */
final class SignIn {

    private final PrincipalDirectory admins;
    private final CredentialDirectory credentials;
    private final PasswordCheck passwords;
    private final @Nullable LocalTokens tokens;

    SignIn(
            PrincipalDirectory admins,
            CredentialDirectory credentials,
            PasswordCheck passwords,
            @Nullable LocalTokens tokens) {
        this.admins = admins;
        this.credentials = credentials;
        this.passwords = passwords;
        this.tokens = tokens;
    }

    /** A token for the account; an unknown, a disabled and a mistyped one are refused alike and in the same time. */
    AccessToken signIn(String email, String password) {
        if (tokens == null) {
            throw new ForbiddenException("Local sign-in is off: this installation has no signing key.");
        }
        Optional<KnownAdmin> admin = admins.findByEmail(email);
        Optional<StoredCredential> credential = admin.flatMap(known -> credentials.find(known.tenantId(), known.id()));
        if (!isRight(credential, password)) {
            throw refused();
        }
        KnownAdmin known = admin.orElseThrow(SignIn::refused);
        known.principal().orElseThrow(() -> new ForbiddenException("This account has no access to the analytics."));
        return tokens.issue(known);
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
