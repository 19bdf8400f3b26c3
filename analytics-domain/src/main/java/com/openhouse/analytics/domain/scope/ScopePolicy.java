package com.openhouse.analytics.domain.scope;

import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The one place that decides what a principal may see. It runs before anything else is read, the cache included.
 *
 * <p>A foreign development answers as an absent one ({@link NotFoundException}); a foreign tenant is refused without a
 * look-up ({@link ForbiddenException}).
 */
public final class ScopePolicy {

    private static final String NO_SUCH_DEVELOPMENT = "There is no such development.";

    private final ScopeDirectory directory;
    private final ScopeObserver observer;

    public ScopePolicy(ScopeDirectory directory) {
        this(directory, ScopeObserver.DEAF);
    }

    public ScopePolicy(ScopeDirectory directory, ScopeObserver observer) {
        this.directory = directory;
        this.observer = observer;
    }

    /** The scope of a request, never wider than what the principal may see. */
    public Scope narrow(Principal principal, ScopeRequest request) {
        Scope scope =
                switch (principal.role()) {
                    case SUPER_ADMIN -> platform(principal, request);
                    case ADMIN -> tenant(principal, request);
                    case DEVELOPER -> developments(principal, request);
                };
        observer.granted(principal, scope);
        return scope;
    }

    /** The tenant that a program's token writes for; the token must be one of telemetry. */
    public Scope forTelemetry(ApiToken token) {
        if (token.scope() != TokenScope.TELEMETRY) {
            throw new ForbiddenException("This token is not one of telemetry.");
        }
        return new Scope.Tenant(token.tenantId(), Authority.TENANT);
    }

    /** Lets only those pass who manage what a tenant is connected to. */
    public void enforceAdmin(Principal principal) {
        if (principal.role() == Role.DEVELOPER) {
            throw new ForbiddenException("This is for admin and super_admin only.");
        }
    }

    /** Lets nobody give away more than the own role. */
    public void enforceGrant(Principal by, ReadGrant grant) {
        enforceAdmin(by);
        if (grant.role() == Role.SUPER_ADMIN) {
            enforceSuperAdmin(by);
        }
    }

    /** Lets only a super_admin pass. */
    public void enforceSuperAdmin(Principal principal) {
        if (principal.role() != Role.SUPER_ADMIN) {
            throw new ForbiddenException("This is for super_admin only.");
        }
    }

    /** Lets a principal pass who belongs to the tenant, or to none in particular. */
    public void enforceTenantScope(Principal principal, @Nullable UUID tenantId) {
        if (tenantId != null && principal.role() != Role.SUPER_ADMIN && !tenantId.equals(principal.tenantId())) {
            throw new ForbiddenException("tenant_id is not your own.");
        }
    }

    /** Lets a developer pass to the own developments only. */
    public void enforceDeveloperScope(Principal principal, UUID developmentId) {
        if (principal.role() == Role.DEVELOPER && !principal.developmentIds().contains(developmentId)) {
            throw refuseForeign(principal);
        }
    }

    private Scope platform(Principal principal, ScopeRequest request) {
        UUID tenantId = request.tenantId();
        if (tenantId != null && !directory.tenantExists(tenantId)) {
            throw new NotFoundException("There is no such tenant.");
        }
        if (request.developmentId() != null) {
            return oneDevelopment(principal, request.developmentId(), tenantId, Authority.PLATFORM);
        }
        return tenantId == null ? new Scope.Platform() : new Scope.Tenant(tenantId, Authority.PLATFORM);
    }

    private Scope tenant(Principal principal, ScopeRequest request) {
        enforceTenantScope(principal, request.tenantId());
        return request.developmentId() == null
                ? new Scope.Tenant(principal.tenantId(), Authority.TENANT)
                : oneDevelopment(principal, request.developmentId(), principal.tenantId(), Authority.TENANT);
    }

    private Scope developments(Principal principal, ScopeRequest request) {
        enforceTenantScope(principal, request.tenantId());
        if (request.developmentId() == null) {
            return new Scope.Developments(
                    principal.tenantId(), new TreeSet<>(principal.developmentIds()), Authority.DEVELOPMENTS);
        }
        enforceDeveloperScope(principal, request.developmentId());
        return oneDevelopment(principal, request.developmentId(), principal.tenantId(), Authority.DEVELOPMENTS);
    }

    private Scope oneDevelopment(
            Principal principal, UUID developmentId, @Nullable UUID withinTenant, Authority authority) {
        UUID owner = directory
                .tenantOfDevelopment(developmentId)
                .orElseThrow(() -> new NotFoundException(NO_SUCH_DEVELOPMENT));
        if (withinTenant != null && !withinTenant.equals(owner)) {
            throw refuseForeign(principal);
        }
        TreeSet<UUID> only = new TreeSet<>();
        only.add(developmentId);
        return new Scope.Developments(owner, only, authority);
    }

    private NotFoundException refuseForeign(Principal principal) {
        observer.refusedForeign(principal);
        return new NotFoundException(NO_SUCH_DEVELOPMENT);
    }
}
