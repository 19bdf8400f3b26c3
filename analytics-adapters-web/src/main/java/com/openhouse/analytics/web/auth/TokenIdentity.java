package com.openhouse.analytics.web.auth;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom a genuine token speaks of.
 *
 * @param email null when the token names none
 * @param localAdminId the admin that a local token was issued to; null for a token of the external issuer
 */
record TokenIdentity(@Nullable String email, @Nullable UUID localAdminId) {}
