/** The overview as it is published. */
@NullMarked
package com.openhouse.analytics.web.platform;

import org.jspecify.annotations.NullMarked;
