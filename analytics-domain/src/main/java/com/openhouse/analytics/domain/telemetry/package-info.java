/** What tenant portals report of their homeowners. */
@NullMarked
package com.openhouse.analytics.domain.telemetry;

import org.jspecify.annotations.NullMarked;
