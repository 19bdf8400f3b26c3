package com.openhouse.planted.web.chat;

import com.openhouse.planted.persistence.chat.JpaEverything;
import com.openhouse.planted.web.platform.KnowsController;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;

/** A controller that is public and reads the database. */
@Controller
public final class EverythingController {

    @Nullable JpaEverything rows;

    @Nullable KnowsController other;
}
