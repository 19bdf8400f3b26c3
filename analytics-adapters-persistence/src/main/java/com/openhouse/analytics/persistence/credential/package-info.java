/** Passwords of local accounts. */
@NullMarked
package com.openhouse.analytics.persistence.credential;

import org.jspecify.annotations.NullMarked;
