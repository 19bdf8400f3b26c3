/** The figures of the backend itself as they are published. */
@NullMarked
package com.openhouse.analytics.web.system;

import org.jspecify.annotations.NullMarked;
