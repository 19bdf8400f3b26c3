/** Commands for local accounts. */
@NullMarked
package com.openhouse.analytics.app.account;

import org.jspecify.annotations.NullMarked;
