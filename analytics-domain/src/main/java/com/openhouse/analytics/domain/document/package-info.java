/** The documents of a development: who opened them, and which are there at all. */
@NullMarked
package com.openhouse.analytics.domain.document;

import org.jspecify.annotations.NullMarked;
