/** Limits that hold across instances. */
@NullMarked
package com.openhouse.analytics.persistence.limit;

import org.jspecify.annotations.NullMarked;
