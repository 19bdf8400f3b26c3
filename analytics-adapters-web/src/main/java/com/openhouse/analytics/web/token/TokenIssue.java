package com.openhouse.analytics.web.token;

import com.openhouse.analytics.domain.scope.ApiToken;
import com.openhouse.analytics.domain.scope.Principal;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.domain.scope.TokenScope;
import com.openhouse.analytics.domain.token.ApiTokenRegister;
import com.openhouse.analytics.web.auth.ApiTokenSecret;
import com.openhouse.analytics.web.body.Fields;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Makes a token of telemetry for the scope's only tenant. */
@Component
final class TokenIssue {

    private final ApiTokenRegister register;
    private final Clock clock;

    TokenIssue(ApiTokenRegister register, @Qualifier("systemClock") Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    ApiToken issue(Scope scope, Principal by, TokenRequest asked, ApiTokenSecret secret) {
        UUID tenant = scope.tenant().orElseThrow(() -> Fields.wrong("tenant_id", "is needed: a token has one tenant"));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Integer days = asked.expiresInDays();
        ApiToken token = new ApiToken(
                UUID.randomUUID(),
                tenant,
                asked.name(),
                TokenScope.TELEMETRY,
                by.adminId(),
                now,
                null,
                days == null ? null : now.plus(Duration.ofDays(days)),
                null);
        register.add(scope, token, secret.hash());
        return token;
    }
}
