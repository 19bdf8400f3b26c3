/** Who gets which answer, over real HTTP from the whole product. */
@NullMarked
package com.openhouse.analytics.app.access;

import org.jspecify.annotations.NullMarked;
