/** Demo data: loading it into an empty database, and the accounts that open it. */
@NullMarked
package com.openhouse.analytics.app.demo;

import org.jspecify.annotations.NullMarked;
