/** Bodies of requests, bounded and read strictly. */
@NullMarked
package com.openhouse.analytics.web.body;

import org.jspecify.annotations.NullMarked;
