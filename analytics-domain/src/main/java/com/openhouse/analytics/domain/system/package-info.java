/** How the backend itself fares: requests, errors, cache, rate limits; and the recording of requests. */
@NullMarked
package com.openhouse.analytics.domain.system;

import org.jspecify.annotations.NullMarked;
