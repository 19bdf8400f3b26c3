/** Reporting days: windows, zones and the instants behind them. */
@NullMarked
package com.openhouse.analytics.domain.time;

import org.jspecify.annotations.NullMarked;
