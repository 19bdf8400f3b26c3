/** Homes and homeowners, and what happened there. */
@NullMarked
package com.openhouse.analytics.web.directory;

import org.jspecify.annotations.NullMarked;
