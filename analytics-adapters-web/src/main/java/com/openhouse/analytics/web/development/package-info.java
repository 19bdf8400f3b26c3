/** One development, and developments beside each other, as they are published. */
@NullMarked
package com.openhouse.analytics.web.development;

import org.jspecify.annotations.NullMarked;
