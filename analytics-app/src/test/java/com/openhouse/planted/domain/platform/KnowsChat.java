package com.openhouse.planted.domain.platform;

import com.openhouse.planted.domain.chat.KnowsSpring;
import org.jspecify.annotations.Nullable;

/** The other half of a cycle. */
public final class KnowsChat {

    @Nullable KnowsSpring other;
}
