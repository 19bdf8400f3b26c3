/** What becomes known of a request on its way, for those who write it down in the end. */
@NullMarked
package com.openhouse.analytics.web.trail;

import org.jspecify.annotations.NullMarked;
