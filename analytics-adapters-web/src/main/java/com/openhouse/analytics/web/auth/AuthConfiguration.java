package com.openhouse.analytics.web.auth;

import com.openhouse.analytics.domain.scope.CredentialDirectory;
import com.openhouse.analytics.domain.scope.PrincipalDirectory;
import com.openhouse.analytics.domain.scope.SessionStore;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Puts signing in together. Tokens live by the system's clock, whatever clock the figures have. */
@Configuration(proxyBeanMethods = false)
class AuthConfiguration {

    @Bean
    PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    @Bean
    LocalAccounts localAccounts(PrincipalDirectory admins, CredentialDirectory credentials) {
        return new LocalAccounts(admins, credentials);
    }

    @Bean
    SignIn signIn(LocalAccounts accounts, PasswordEncoder encoder, ObjectProvider<Sessions> sessions) {
        return new SignIn(accounts, new PasswordCheck(encoder), sessions.getIfAvailable());
    }

    /** Null, and so no bean, where local sign-in is off. */
    @Bean
    @Nullable Sessions sessions(
            AuthSettings settings, SessionStore store, LocalAccounts accounts, @Qualifier("systemClock") Clock clock) {
        LocalTokens tokens = local(settings, clock);
        return tokens == null ? null : new Sessions(store, accounts, tokens, settings.sessions(), clock);
    }

    @Bean
    Authenticator authenticator(
            AuthSettings settings, LocalAccounts accounts, SessionStore store, @Qualifier("systemClock") Clock clock) {
        TokenVerifier tokens = new TokenVerifier(local(settings, clock), external(settings.external(), clock), clock);
        return new Authenticator(
                tokens, accounts, new SessionCheck(store, settings.sessions().idle(), clock));
    }

    private static @Nullable LocalTokens local(AuthSettings settings, Clock clock) {
        return settings.localSignIn()
                ? new LocalTokens(settings.signingKeys(), settings.accessTokenTtl(), clock)
                : null;
    }

    private static @Nullable ExternalTokens external(@Nullable ExternalIssuer issuer, Clock clock) {
        if (issuer == null) {
            return null;
        }
        RemoteKeys keys = issuer.jwksUri() == null ? null : new RemoteKeys(new HttpKeySource(issuer.jwksUri()), clock);
        return new ExternalTokens(issuer, keys, clock);
    }
}
