/** Tokens of programs, managed by admins. */
@NullMarked
package com.openhouse.analytics.web.token;

import org.jspecify.annotations.NullMarked;
