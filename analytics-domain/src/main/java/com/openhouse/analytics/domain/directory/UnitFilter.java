package com.openhouse.analytics.domain.directory;

import org.jspecify.annotations.Nullable;

/**
 * Which units to list; null leaves a filter out.
 *
 * @param missingEmail whether the purchaser has no real e-mail address
 * @param noHomeowner whether no homeowner of the development has the purchaser's e-mail address
 * @param search stands in number, address, Eircode, purchaser's name or e-mail, without regard to case
 */
public record UnitFilter(
        @Nullable String houseTypeCode,
        @Nullable OnboardingStatus onboardingStatus,
        @Nullable Boolean onboarded,
        @Nullable Boolean missingEmail,
        @Nullable Boolean noHomeowner,
        @Nullable Boolean neverChatted,
        @Nullable Boolean mustReadAgreed,
        @Nullable String search) {}
