/** The access log over HTTP. */
@NullMarked
package com.openhouse.analytics.web.access;

import org.jspecify.annotations.NullMarked;
