package com.openhouse.planted.persistence.platform;

import com.openhouse.planted.persistence.chat.JpaEverything;
import com.openhouse.planted.web.chat.EverythingController;
import org.jspecify.annotations.Nullable;

/** A query that knows the web, and the other half of a cycle. */
public final class KnowsWeb {

    @Nullable JpaEverything other;

    @Nullable EverythingController controller;
}
