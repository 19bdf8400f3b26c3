/** The facts of developments. */
@NullMarked
package com.openhouse.analytics.persistence.development;

import org.jspecify.annotations.NullMarked;
