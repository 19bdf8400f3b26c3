/** A house that breaks every rule, for the rules to notice. */
@NullMarked
package com.openhouse.planted.persistence.platform;

import org.jspecify.annotations.NullMarked;
