/** The HTTP server itself: filters, headers, limits. */
@NullMarked
package com.openhouse.analytics.web.server;

import org.jspecify.annotations.NullMarked;
