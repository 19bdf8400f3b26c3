/** Answers that are kept for a while. */
@NullMarked
package com.openhouse.analytics.domain.cache;

import org.jspecify.annotations.NullMarked;
