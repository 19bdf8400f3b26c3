/** The slow and obvious reference: every figure of the API, computed with loops over plain lists of rows. */
@NullMarked
package com.openhouse.analytics.app.oracle;

import org.jspecify.annotations.NullMarked;
