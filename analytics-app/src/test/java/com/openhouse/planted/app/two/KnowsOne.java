package com.openhouse.planted.app.two;

import com.openhouse.planted.app.one.KnowsTwo;
import org.jspecify.annotations.Nullable;

/** The other half of a cycle. */
public final class KnowsOne {

    @Nullable KnowsTwo other;
}
