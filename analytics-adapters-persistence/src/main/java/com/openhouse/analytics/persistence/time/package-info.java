/** The zones of the tenants. */
@NullMarked
package com.openhouse.analytics.persistence.time;

import org.jspecify.annotations.NullMarked;
