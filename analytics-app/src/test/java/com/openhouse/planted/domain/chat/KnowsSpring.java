package com.openhouse.planted.domain.chat;

import com.openhouse.planted.domain.platform.KnowsChat;
import org.springframework.util.StringUtils;

/** A domain class that needs a framework, and knows a family that knows it. */
public final class KnowsSpring {

    boolean hasText(KnowsChat other) {
        return StringUtils.hasText(other.toString());
    }
}
