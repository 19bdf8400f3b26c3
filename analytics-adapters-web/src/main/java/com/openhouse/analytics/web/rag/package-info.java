/** The figures over chunks and their index as they are published. */
@NullMarked
package com.openhouse.analytics.web.rag;

import org.jspecify.annotations.NullMarked;
