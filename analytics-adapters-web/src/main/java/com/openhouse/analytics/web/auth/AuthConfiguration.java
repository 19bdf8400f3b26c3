package com.openhouse.analytics.web.auth;

import com.openhouse.analytics.domain.scope.CredentialDirectory;
import com.openhouse.analytics.domain.scope.PrincipalDirectory;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
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
    SignIn signIn(
            AuthSettings settings,
            PrincipalDirectory admins,
            CredentialDirectory credentials,
            PasswordEncoder encoder,
            @Qualifier("systemClock") Clock clock) {
        return new SignIn(admins, credentials, new PasswordCheck(encoder), local(settings, clock));
    }

    @Bean
    Authenticator authenticator(
            AuthSettings settings,
            PrincipalDirectory admins,
            CredentialDirectory credentials,
            @Qualifier("systemClock") Clock clock) {
        TokenVerifier tokens = new TokenVerifier(local(settings, clock), external(settings.external(), clock));
        return new Authenticator(tokens, admins, credentials);
    }

    private static @Nullable LocalTokens local(AuthSettings settings, Clock clock) {
        byte[] key = settings.signingKey();
        return key == null ? null : new LocalTokens(key, settings.accessTokenTtl(), clock);
    }

    private static @Nullable ExternalTokens external(@Nullable ExternalIssuer issuer, Clock clock) {
        if (issuer == null) {
            return null;
        }
        RemoteKeys keys = issuer.jwksUri() == null ? null : new RemoteKeys(new HttpKeySource(issuer.jwksUri()), clock);
        return new ExternalTokens(issuer, keys, clock);
    }
}
