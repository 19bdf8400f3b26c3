package com.openhouse.analytics.domain.chat;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which questions to list; null leaves a filter out.
 *
 * @param day a local day of the tenant
 * @param week the Monday of a week of the tenant's days
 * @param weekday 1 for Monday to 7 for Sunday, in the tenant's zone
 * @param hour 0 to 23, in the tenant's zone
 * @param answered whether there is an answer at all, whatever it says
 * @param rating the newest rating, 1 to 5
 * @param topic {@code other} for all that the top issues do not name
 * @param otherHomes whether the home is not known or of none of the house types that are named
 * @param documentId a document that was retrieved for the answer
 * @param questionKey the group of a {@link TopQuestion}
 * @param search stands in the question or the answer, without regard to case
 */
public record QuestionFilter(
        @Nullable LocalDate day,
        @Nullable LocalDate week,
        @Nullable Integer weekday,
        @Nullable Integer hour,
        @Nullable String topic,
        @Nullable QuestionState state,
        @Nullable UnansweredReason reason,
        @Nullable Boolean eligible,
        @Nullable Boolean answered,
        @Nullable Integer rating,
        @Nullable Boolean rated,
        @Nullable String houseTypeCode,
        @Nullable Boolean otherHomes,
        @Nullable UUID documentId,
        @Nullable UUID unitId,
        @Nullable UUID homeownerId,
        @Nullable String questionKey,
        @Nullable String search) {

    /** What every question passes. */
    public static final QuestionFilter NONE = new QuestionFilter(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** Whether it can only be answered beside what the top issues name. */
    public boolean needsNames() {
        return NamedIssues.OTHER.equals(topic) || otherHomes != null;
    }
}
