/** How the schema is brought up to date at the start. */
@NullMarked
package com.openhouse.analytics.app.migration;

import org.jspecify.annotations.NullMarked;
