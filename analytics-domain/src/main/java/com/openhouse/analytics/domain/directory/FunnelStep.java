package com.openhouse.analytics.domain.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One stage of onboarding.
 *
 * @param count those who stand exactly there
 * @param reached those who stand there or further on
 */
public record FunnelStep(OnboardingStatus status, long count, long reached) {

    /** Every stage in its order; one that the counts lack has none. */
    public static List<FunnelStep> of(Map<OnboardingStatus, Long> counts) {
        List<FunnelStep> steps = new ArrayList<>();
        long reached = counts.values().stream().mapToLong(Long::longValue).sum();
        for (OnboardingStatus status : OnboardingStatus.values()) {
            long count = counts.getOrDefault(status, 0L);
            steps.add(new FunnelStep(status, count, reached));
            reached -= count;
        }
        return List.copyOf(steps);
    }
}
