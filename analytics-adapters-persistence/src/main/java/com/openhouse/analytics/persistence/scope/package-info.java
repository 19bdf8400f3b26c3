/** Who is known, and what belongs to whom. */
@NullMarked
package com.openhouse.analytics.persistence.scope;

import org.jspecify.annotations.NullMarked;
