package com.openhouse.analytics.persistence.facts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A tenant, and whose days its facts are rolled up by.
 *
 * @param there whether it is still among the tenants
 * @param named the zone that it names, if any, known or not
 * @param rolled the zone that its facts are rolled up in; null when they are not
 * @param muchAsked whether it has so many messages that distributions and keys are kept for it alone
 * @param counted whether they are
 */
record ZonedTenant(
        UUID tenantId,
        boolean there,
        @Nullable String named,
        @Nullable String rolled,
        boolean muchAsked,
        boolean counted) {}
