/** Tokens of programs. */
@NullMarked
package com.openhouse.analytics.persistence.token;

import org.jspecify.annotations.NullMarked;
