/** Benchmarks of what only this package can see. */
@NullMarked
package com.openhouse.analytics.persistence.cache;

import org.jspecify.annotations.NullMarked;
