/** What all figures share: ratios, deltas, gaps and the reasons for them. */
@NullMarked
package com.openhouse.analytics.domain.metrics;

import org.jspecify.annotations.NullMarked;
