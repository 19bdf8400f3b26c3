/** The side of the house that faces PostgreSQL. */
@NullMarked
package com.openhouse.analytics.persistence;

import org.jspecify.annotations.NullMarked;
