/** Answers kept in api_cache. */
@NullMarked
package com.openhouse.analytics.persistence.cache;

import org.jspecify.annotations.NullMarked;
