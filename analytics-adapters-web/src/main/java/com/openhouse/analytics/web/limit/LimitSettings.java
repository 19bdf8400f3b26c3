package com.openhouse.analytics.web.limit;

import java.time.Duration;

/**
 * How often callers may come.
 *
 * @param enabled whether requests are limited; sign-ins always are
 * @param requestsPerPrincipal per minute, of a person or a program
 * @param requestsPerAddress per minute, of all who come from one address
 * @param signInsPerAccount failures per window, of one account
 * @param signInsPerAddress failures per window, from one address
 */
public record LimitSettings(
        boolean enabled,
        int requestsPerPrincipal,
        int requestsPerAddress,
        int signInsPerAccount,
        int signInsPerAddress,
        Duration signInWindow) {}
