/** How answers are spelt. */
@NullMarked
package com.openhouse.analytics.web.json;

import org.jspecify.annotations.NullMarked;
