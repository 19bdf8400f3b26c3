package com.openhouse.analytics.web.auth;

import com.openhouse.analytics.domain.scope.ApiToken;
import com.openhouse.analytics.domain.scope.ApiTokenDirectory;
import com.openhouse.analytics.domain.scope.KnownAdmin;
import com.openhouse.analytics.domain.scope.Principal;
import com.openhouse.analytics.domain.scope.PrincipalDirectory;
import com.openhouse.analytics.domain.scope.ReadGrant;
import com.openhouse.analytics.domain.scope.Role;
import com.openhouse.analytics.domain.system.Actor;
import com.openhouse.analytics.web.trail.Trail;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Finds the token of a program as the database knows it now. Tokens live by the system's clock. */
@Component
public final class ApiTokenAuthenticator {

    private final ApiTokenDirectory tokens;
    private final PrincipalDirectory admins;
    private final Clock clock;

    ApiTokenAuthenticator(ApiTokenDirectory tokens, PrincipalDirectory admins, @Qualifier("systemClock") Clock clock) {
        this.tokens = tokens;
        this.admins = admins;
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
        trail.by(actor(token));
        tokens.used(token, now);
        return token;
    }

    /**
     * Somebody who may read what the token grants; empty for a token of telemetry. A developer that it reads for is looked
     * up each time, and when he is none any more the token is no longer good.
     */
    Optional<Principal> reader(ApiToken token) {
        return Optional.ofNullable(token.grant()).map(grant -> token.reader(grant, developments(token, grant)));
    }

    private Set<UUID> developments(ApiToken token, ReadGrant grant) {
        UUID developer = grant.developerId();
        return developer == null
                ? grant.developmentIds()
                : admins.findById(token.tenantId(), developer)
                        .flatMap(KnownAdmin::principal)
                        .filter(known -> known.role() == Role.DEVELOPER)
                        .map(Principal::developmentIds)
                        .orElseThrow(Tokens::invalid);
    }

    private static Actor actor(ApiToken token) {
        ReadGrant grant = token.grant();
        String role = grant == null ? token.scope().wireName() : grant.role().wireName();
        return new Actor(token.id(), token.actorName(), role, token.tenantId());
    }
}
