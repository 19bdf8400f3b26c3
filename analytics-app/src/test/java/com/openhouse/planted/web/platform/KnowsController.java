package com.openhouse.planted.web.platform;

import com.openhouse.planted.web.chat.EverythingController;
import org.jspecify.annotations.Nullable;

/** The other half of a cycle. */
public final class KnowsController {

    @Nullable EverythingController other;
}
