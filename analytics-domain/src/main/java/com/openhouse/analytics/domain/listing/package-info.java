/** Long lists: pages, orders and what to do with every row. */
@NullMarked
package com.openhouse.analytics.domain.listing;

import org.jspecify.annotations.NullMarked;
