/** Who is asking and what they may see. */
@NullMarked
package com.openhouse.analytics.domain.scope;

import org.jspecify.annotations.NullMarked;
