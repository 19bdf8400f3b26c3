/** Serves the single-page application. */
@NullMarked
package com.openhouse.analytics.web.portal;

import org.jspecify.annotations.NullMarked;
