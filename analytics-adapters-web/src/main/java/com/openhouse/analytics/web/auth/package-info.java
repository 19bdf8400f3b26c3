/** Signing in, and who a token belongs to. */
@NullMarked
package com.openhouse.analytics.web.auth;

import org.jspecify.annotations.NullMarked;
