/** How large one request may be. */
@NullMarked
package com.openhouse.analytics.web.bounds;

import org.jspecify.annotations.NullMarked;
