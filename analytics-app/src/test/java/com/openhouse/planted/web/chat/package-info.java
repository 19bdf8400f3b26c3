/** A house that breaks every rule, for the rules to notice. */
@NullMarked
package com.openhouse.planted.web.chat;

import org.jspecify.annotations.NullMarked;
