/** A house that breaks every rule, for the rules to notice. */
@NullMarked
package com.openhouse.planted.persistence.chat;

import org.jspecify.annotations.NullMarked;
