/** The access log, as admins read it. */
@NullMarked
package com.openhouse.analytics.domain.access;

import org.jspecify.annotations.NullMarked;
