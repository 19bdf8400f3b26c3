package com.openhouse.analytics.domain.scope;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What an answer may be computed from. Only {@link ScopePolicy} makes one; there is no scope that means "no filter" by
 * being absent.
 */
public sealed interface Scope {

    Authority authority();

    /** The single tenant that all facts belong to; empty for the platform. */
    Optional<UUID> tenant();

    /** Every tenant. */
    record Platform() implements Scope {
        @Override
        public Authority authority() {
            return Authority.PLATFORM;
        }

        @Override
        public Optional<UUID> tenant() {
            return Optional.empty();
        }
    }

    /** Everything of one tenant, facts without a development included. */
    record Tenant(UUID tenantId, Authority authority) implements Scope {
        @Override
        public Optional<UUID> tenant() {
            return Optional.of(tenantId);
        }
    }

    /**
     * Facts of some developments of one tenant.
     *
     * @param developmentIds in ascending order; empty means that there is nothing to see
     */
    record Developments(UUID tenantId, SortedSet<UUID> developmentIds, Authority authority) implements Scope {
        public Developments {
            developmentIds = Collections.unmodifiableSortedSet(new TreeSet<>(developmentIds));
        }

        @Override
        public Optional<UUID> tenant() {
            return Optional.of(tenantId);
        }
    }
}
