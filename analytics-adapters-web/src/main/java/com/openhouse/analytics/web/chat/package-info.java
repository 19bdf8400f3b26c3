/** The chat figures as they are published. */
@NullMarked
package com.openhouse.analytics.web.chat;

import org.jspecify.annotations.NullMarked;
