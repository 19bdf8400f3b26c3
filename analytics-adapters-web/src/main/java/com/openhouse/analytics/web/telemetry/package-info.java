/** What tenant portals report. */
@NullMarked
package com.openhouse.analytics.web.telemetry;

import org.jspecify.annotations.NullMarked;
