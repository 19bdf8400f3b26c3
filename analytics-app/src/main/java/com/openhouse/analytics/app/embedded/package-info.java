/** A PostgreSQL of one's own for those who configure none; its data is kept between starts. */
@NullMarked
package com.openhouse.analytics.app.embedded;

import org.jspecify.annotations.NullMarked;
