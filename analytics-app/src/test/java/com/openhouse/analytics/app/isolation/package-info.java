/** The commands that put the database's own isolation in force, and a product without it. */
@NullMarked
package com.openhouse.analytics.app.isolation;

import org.jspecify.annotations.NullMarked;
