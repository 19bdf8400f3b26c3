package com.openhouse.planted.app.one;

import com.openhouse.planted.app.two.KnowsOne;
import org.jspecify.annotations.Nullable;

/** One half of a cycle. */
public final class KnowsTwo {

    @Nullable KnowsOne other;
}
