/** Lists and series as pages of JSON and as whole CSV documents. */
@NullMarked
package com.openhouse.analytics.web.listing;

import org.jspecify.annotations.NullMarked;
