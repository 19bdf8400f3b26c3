/** The invention of the demo data: the same seed and clock give the same rows. */
@NullMarked
package com.openhouse.analytics.app.demo.data;

import org.jspecify.annotations.NullMarked;
