/** Starting: checks, usage, the first lines that an operator sees. */
@NullMarked
package com.openhouse.analytics.app.start;

import org.jspecify.annotations.NullMarked;
