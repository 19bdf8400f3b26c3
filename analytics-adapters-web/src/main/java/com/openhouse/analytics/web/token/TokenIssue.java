package com.openhouse.analytics.web.token;

import com.openhouse.analytics.domain.scope.ApiToken;
import com.openhouse.analytics.domain.scope.KnownAdmin;
import com.openhouse.analytics.domain.scope.NotFoundException;
import com.openhouse.analytics.domain.scope.Principal;
import com.openhouse.analytics.domain.scope.PrincipalDirectory;
import com.openhouse.analytics.domain.scope.ReadGrant;
import com.openhouse.analytics.domain.scope.Role;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.domain.scope.ScopePolicy;
import com.openhouse.analytics.domain.scope.ScopeRequest;
import com.openhouse.analytics.domain.token.ApiTokenRegister;
import com.openhouse.analytics.web.auth.ApiTokenSecret;
import com.openhouse.analytics.web.body.Fields;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Makes a token that opens no more than its maker may see. */
@Component
final class TokenIssue {

    private final ScopePolicy policy;
    private final PrincipalDirectory admins;
    private final ApiTokenRegister register;
    private final Clock clock;

    TokenIssue(
            ScopePolicy policy,
            PrincipalDirectory admins,
            ApiTokenRegister register,
            @Qualifier("systemClock") Clock clock) {
        this.policy = policy;
        this.admins = admins;
        this.register = register;
        this.clock = clock;
    }

    ApiToken issue(Principal by, TokenRequest asked, ApiTokenSecret secret) {
        Scope scope = policy.narrow(by, new ScopeRequest(tenant(by, asked), null));
        UUID tenant = scope.tenant().orElseThrow(() -> Fields.wrong("tenant_id", "is needed: a token has one tenant"));
        ReadGrant grant = asked.grant();
        if (grant != null) {
            check(by, tenant, grant);
        }
        ApiToken token = token(by, tenant, asked);
        register.add(scope, token, secret.hash());
        return token;
    }

    /** A token for the whole platform belongs to its maker's tenant, as he does himself. */
    private @Nullable UUID tenant(Principal by, TokenRequest asked) {
        ReadGrant grant = asked.grant();
        if (grant == null || grant.role() != Role.SUPER_ADMIN) {
            return asked.tenantId();
        }
        policy.enforceGrant(by, grant);
        if (asked.tenantId() != null) {
            throw Fields.wrong("tenant_id", "does not go with a token for all tenants");
        }
        return by.tenantId();
    }

    private void check(Principal by, UUID tenant, ReadGrant grant) {
        policy.enforceGrant(by, grant);
        grant.developmentIds().forEach(id -> policy.narrow(by, new ScopeRequest(tenant, id)));
        if (grant.developerId() != null) {
            admins.findById(tenant, grant.developerId())
                    .flatMap(KnownAdmin::principal)
                    .filter(known -> known.role() == Role.DEVELOPER)
                    .orElseThrow(() -> new NotFoundException("There is no such developer."));
        }
    }

    private ApiToken token(Principal by, UUID tenant, TokenRequest asked) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Integer days = asked.expiresInDays();
        return new ApiToken(
                UUID.randomUUID(),
                tenant,
                asked.name(),
                asked.scope(),
                asked.grant(),
                by.adminId(),
                now,
                null,
                days == null ? null : now.plus(Duration.ofDays(days)),
                null);
    }
}
