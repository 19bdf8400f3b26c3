/** One development, and developments beside each other. */
@NullMarked
package com.openhouse.analytics.domain.development;

import org.jspecify.annotations.NullMarked;
