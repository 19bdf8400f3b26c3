package com.openhouse.analytics.web.auth;

import com.openhouse.analytics.domain.scope.ApiToken;
import com.openhouse.analytics.domain.scope.ApiTokenDirectory;
import com.openhouse.analytics.domain.system.Actor;
import com.openhouse.analytics.web.trail.Trail;
import java.time.Clock;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Finds the token of a program as the database knows it now. Tokens live by the system's clock. */
@Component
public final class ApiTokenAuthenticator {

    private final ApiTokenDirectory tokens;
    private final Clock clock;

    ApiTokenAuthenticator(ApiTokenDirectory tokens, @Qualifier("systemClock") Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Whether the text is meant as a program's token, whoever sent it. */
    boolean claims(String text) {
        return text.startsWith(ApiTokenSecret.PREFIX);
    }

    /** The token; one that is unknown, expired or revoked is refused alike. */
    ApiToken authenticate(String text, Trail trail) {
        Instant now = clock.instant();
        ApiToken token = tokens.findByHash(new ApiTokenSecret(text).hash())
                .filter(known -> known.isGood(now))
                .orElseThrow(Tokens::invalid);
        trail.by(new Actor(token.id(), "token:" + token.name(), token.scope().wireName(), token.tenantId()));
        tokens.used(token, now);
        return token;
    }
}
