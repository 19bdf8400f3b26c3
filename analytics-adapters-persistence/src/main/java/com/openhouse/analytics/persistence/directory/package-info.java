/** The names to choose from. */
@NullMarked
package com.openhouse.analytics.persistence.directory;

import org.jspecify.annotations.NullMarked;
