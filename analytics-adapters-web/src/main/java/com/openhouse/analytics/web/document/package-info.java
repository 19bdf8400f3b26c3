/** The documents of a development as they are published. */
@NullMarked
package com.openhouse.analytics.web.document;

import org.jspecify.annotations.NullMarked;
