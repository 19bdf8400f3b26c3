/** The facts of the chunks, and of the index that finds them. */
@NullMarked
package com.openhouse.analytics.persistence.rag;

import org.jspecify.annotations.NullMarked;
