/** The figures of the overview. */
@NullMarked
package com.openhouse.analytics.domain.platform;

import org.jspecify.annotations.NullMarked;
