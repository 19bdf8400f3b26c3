/** The one way from a request for figures to its answer. */
@NullMarked
package com.openhouse.analytics.web.answer;

import org.jspecify.annotations.NullMarked;
