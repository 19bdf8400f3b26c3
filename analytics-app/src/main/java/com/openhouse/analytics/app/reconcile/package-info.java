/** The command that compares facts with the rows that they are made from. */
@NullMarked
package com.openhouse.analytics.app.reconcile;

import org.jspecify.annotations.NullMarked;
