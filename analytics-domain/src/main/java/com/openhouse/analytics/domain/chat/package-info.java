/** Questions, answers, latency, tokens, cost, satisfaction and peak times. */
@NullMarked
package com.openhouse.analytics.domain.chat;

import org.jspecify.annotations.NullMarked;
