/** How often callers may come. */
@NullMarked
package com.openhouse.analytics.web.limit;

import org.jspecify.annotations.NullMarked;
