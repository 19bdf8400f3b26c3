package com.openhouse.analytics.domain.scope;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a session can be renewed with, once.
 *
 * @param session as it stands now
 * @param usedAt null while it has not been used
 */
public record RefreshToken(Session session, @Nullable Instant usedAt) {

    /** Whether somebody uses it who cannot be its owner: long after its only use, by which time he holds its successor. */
    public boolean isReuse(Instant now, Duration grace) {
        return usedAt != null && !now.isBefore(usedAt.plus(grace));
    }
}
