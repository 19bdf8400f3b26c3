package com.openhouse.analytics.web.directory;

import com.openhouse.analytics.domain.directory.OnboardingStatus;
import com.openhouse.analytics.web.answer.Meta;
import java.util.List;

/** The published shape of one page of homeowners; {@code funnel} has every stage of onboarding in its order. */
record HomeownerListResponse(
        List<HomeownerItem> items, int page, int pageSize, long total, List<Step> funnel, Meta meta) {

    /** Those who stand at a stage, and those who stand there or further on. */
    record Step(OnboardingStatus status, long count, long reached) {}
}
