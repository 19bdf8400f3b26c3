/** The facts over questions and answers. */
@NullMarked
package com.openhouse.analytics.persistence.chat;

import org.jspecify.annotations.NullMarked;
