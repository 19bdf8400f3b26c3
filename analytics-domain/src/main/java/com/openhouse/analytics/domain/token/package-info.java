/** The tokens of programs, as admins manage them. */
@NullMarked
package com.openhouse.analytics.domain.token;

import org.jspecify.annotations.NullMarked;
