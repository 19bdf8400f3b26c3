/** Puts the house together and starts it. */
@NullMarked
package com.openhouse.analytics.app;

import org.jspecify.annotations.NullMarked;
