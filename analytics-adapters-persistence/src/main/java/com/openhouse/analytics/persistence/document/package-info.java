/** The facts of documents. */
@NullMarked
package com.openhouse.analytics.persistence.document;

import org.jspecify.annotations.NullMarked;
