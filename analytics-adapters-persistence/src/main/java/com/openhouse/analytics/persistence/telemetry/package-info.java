/** Writes what tenant portals report. */
@NullMarked
package com.openhouse.analytics.persistence.telemetry;

import org.jspecify.annotations.NullMarked;
