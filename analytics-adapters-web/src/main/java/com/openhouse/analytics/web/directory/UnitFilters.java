package com.openhouse.analytics.web.directory;

import static com.openhouse.analytics.web.answer.Parameter.HOUSE_TYPE_CODE;
import static com.openhouse.analytics.web.answer.Parameter.MISSING_EMAIL;
import static com.openhouse.analytics.web.answer.Parameter.MUST_READ_AGREED;
import static com.openhouse.analytics.web.answer.Parameter.NEVER_CHATTED;
import static com.openhouse.analytics.web.answer.Parameter.NO_HOMEOWNER;
import static com.openhouse.analytics.web.answer.Parameter.ONBOARDED;
import static com.openhouse.analytics.web.answer.Parameter.ONBOARDING_STATUS;

import com.openhouse.analytics.domain.directory.OnboardingStatus;
import com.openhouse.analytics.domain.directory.UnitFilter;
import com.openhouse.analytics.web.answer.QueryParameters;

/** Reads which units are asked for. */
final class UnitFilters {

    private UnitFilters() {}

    static UnitFilter of(QueryParameters query) {
        return new UnitFilter(
                query.text(HOUSE_TYPE_CODE),
                query.choice(ONBOARDING_STATUS, OnboardingStatus.class),
                query.flag(ONBOARDED),
                query.flag(MISSING_EMAIL),
                query.flag(NO_HOMEOWNER),
                query.flag(NEVER_CHATTED),
                query.flag(MUST_READ_AGREED),
                query.search());
    }
}
