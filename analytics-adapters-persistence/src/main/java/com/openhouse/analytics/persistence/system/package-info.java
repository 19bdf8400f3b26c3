/** The facts of the backend itself, and the recording of requests. */
@NullMarked
package com.openhouse.analytics.persistence.system;

import org.jspecify.annotations.NullMarked;
