/** Rows of the demo data: one record per table, components named as its columns. */
@NullMarked
package com.openhouse.analytics.app.demo.row;

import org.jspecify.annotations.NullMarked;
