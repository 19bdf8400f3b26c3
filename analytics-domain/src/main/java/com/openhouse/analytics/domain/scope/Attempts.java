package com.openhouse.analytics.domain.scope;

import java.time.Instant;

/**
 * How often something was tried.
 *
 * @param count in the window that goes on, this attempt included
 * @param resetsAt when counting begins anew
 */
public record Attempts(int count, Instant resetsAt) {}
