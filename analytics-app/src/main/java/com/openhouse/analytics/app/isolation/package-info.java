/** Puts the database's own isolation in force, and tells whether it is. */
@NullMarked
package com.openhouse.analytics.app.isolation;

import org.jspecify.annotations.NullMarked;
