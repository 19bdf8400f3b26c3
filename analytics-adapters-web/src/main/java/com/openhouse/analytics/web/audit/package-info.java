/** Writes down what was asked of the API, without what was asked for. */
@NullMarked
package com.openhouse.analytics.web.audit;

import org.jspecify.annotations.NullMarked;
