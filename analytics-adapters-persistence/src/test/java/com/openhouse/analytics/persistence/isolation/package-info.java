/** The database's own side of isolation, on a real one. */
@NullMarked
package com.openhouse.analytics.persistence.isolation;

import org.jspecify.annotations.NullMarked;
