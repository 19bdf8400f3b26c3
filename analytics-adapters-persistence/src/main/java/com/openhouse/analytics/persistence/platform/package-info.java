/** The facts of the overview. */
@NullMarked
package com.openhouse.analytics.persistence.platform;

import org.jspecify.annotations.NullMarked;
