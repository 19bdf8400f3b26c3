package com.openhouse.analytics.domain.directory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which homeowners to list; null leaves a filter out.
 *
 * @param activeSince those with a sign of life from here on and before {@code asOf}
 * @param search stands in name, e-mail, number, address or Eircode, without regard to case
 */
public record HomeownerFilter(
        @Nullable OnboardingStatus onboardingStatus,
        @Nullable Instant activeSince,
        @Nullable String search,
        Instant asOf) {}
