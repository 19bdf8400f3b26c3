/** A house that breaks every rule, for the rules to notice. */
@NullMarked
package com.openhouse.planted.domain.platform;

import org.jspecify.annotations.NullMarked;
