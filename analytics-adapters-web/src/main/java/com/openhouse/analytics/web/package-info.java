/** The side of the house that faces HTTP. */
@NullMarked
package com.openhouse.analytics.web;

import org.jspecify.annotations.NullMarked;
