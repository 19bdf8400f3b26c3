package com.openhouse.analytics.domain.cache;

import com.openhouse.analytics.domain.scope.Scope;

/**
 * Names an answer by its metric, the authorised scope and whatever else shapes it. Only an authorised scope makes a key.
 *
 * @param metric such as {@code chat}
 * @param scope the scope that the answer was computed from
 * @param detail window, limits and other parameters in a canonical form
 */
public record CacheKey(String metric, Scope scope, String detail) {}
