package com.openhouse.analytics.web.directory;

import com.openhouse.analytics.domain.directory.OnboardingStatus;
import com.openhouse.analytics.domain.directory.UnitFilter;
import com.openhouse.analytics.web.answer.QueryParameters;

/** Reads which units are asked for. */
final class UnitFilters {

    static final String[] PARAMETERS = {
        "tenant_id",
        "house_type_code",
        "onboarding_status",
        "onboarded",
        "missing_email",
        "no_homeowner",
        "never_chatted",
        "must_read_agreed",
        "q",
        "sort",
        "page",
        "page_size",
        "format"
    };

    private static final int CODE_LENGTH = 200;

    private UnitFilters() {}

    static UnitFilter of(QueryParameters query) {
        return new UnitFilter(
                query.text("house_type_code", CODE_LENGTH),
                query.choice("onboarding_status", OnboardingStatus.class),
                query.flag("onboarded"),
                query.flag("missing_email"),
                query.flag("no_homeowner"),
                query.flag("never_chatted"),
                query.flag("must_read_agreed"),
                query.search());
    }
}
