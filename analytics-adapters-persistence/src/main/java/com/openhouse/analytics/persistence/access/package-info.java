/** The access log. */
@NullMarked
package com.openhouse.analytics.persistence.access;

import org.jspecify.annotations.NullMarked;
