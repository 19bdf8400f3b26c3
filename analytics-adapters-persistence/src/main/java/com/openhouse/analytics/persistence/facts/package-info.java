/** Keeps the facts of messages up to the rows that they are made from. */
@NullMarked
package com.openhouse.analytics.persistence.facts;

import org.jspecify.annotations.NullMarked;
