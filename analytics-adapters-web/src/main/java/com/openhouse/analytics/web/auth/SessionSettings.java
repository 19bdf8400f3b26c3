package com.openhouse.analytics.web.auth;

import java.time.Duration;

/**
 * How long sessions of local accounts go on.
 *
 * @param idle without being renewed
 * @param lifetime however often they are renewed
 */
public record SessionSettings(Duration idle, Duration lifetime) {}
