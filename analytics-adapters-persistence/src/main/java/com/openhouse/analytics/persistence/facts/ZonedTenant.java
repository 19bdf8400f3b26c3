package com.openhouse.analytics.persistence.facts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A tenant, and whose days its facts are rolled up by.
 *
 * @param there whether it is still among the tenants
 * @param named the zone that it names, if any, known or not
 * @param rolled the zone that its facts are rolled up in; null when they are not
 */
record ZonedTenant(
        UUID tenantId, boolean there, @Nullable String named, @Nullable String rolled) {}
