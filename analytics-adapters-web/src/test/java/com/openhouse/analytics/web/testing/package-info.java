/** The web side with fakes behind it, over real HTTP. */
@NullMarked
package com.openhouse.analytics.web.testing;

import org.jspecify.annotations.NullMarked;
