/** A real PostgreSQL for tests: one server per JVM, one database per test class. */
@NullMarked
package com.openhouse.analytics.persistence.testing;

import org.jspecify.annotations.NullMarked;
