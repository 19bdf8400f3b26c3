/** The names of what a scope holds, for choosing from. */
@NullMarked
package com.openhouse.analytics.domain.directory;

import org.jspecify.annotations.NullMarked;
