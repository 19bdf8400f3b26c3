/** Measures the product from outside: its jar as its own process, on a PostgreSQL full of data, over HTTP. */
@NullMarked
package com.openhouse.analytics.bench;

import org.jspecify.annotations.NullMarked;
