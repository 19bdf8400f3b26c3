package com.openhouse.analytics.domain.directory;

import com.openhouse.analytics.domain.scope.Scope;
import java.util.List;

/** Names the tenants and developments of a scope, both sorted by name, then id. */
public interface PortalDirectory {

    /** A scope within one tenant has exactly that tenant, even when it holds no development. */
    List<TenantName> tenants(Scope scope);

    List<DevelopmentName> developments(Scope scope);
}
