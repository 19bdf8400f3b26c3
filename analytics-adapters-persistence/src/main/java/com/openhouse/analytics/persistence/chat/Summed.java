package com.openhouse.analytics.persistence.chat;

import com.openhouse.analytics.domain.chat.QuestionFilter;
import com.openhouse.analytics.domain.chat.QuestionState;
import com.openhouse.analytics.domain.chat.UnansweredReason;
import com.openhouse.analytics.persistence.rows.FactSource;
import com.openhouse.analytics.persistence.rows.SqlFile;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What tells how many questions pass a filter, and on which days, without a look at each: the figures that lead to lists are such sums.
 *
 * @param parameters what both queries ask for beside the filter: of sums of days the name in {@code question/of_days.sql}, and whether they are
 *     among "all" questions, those that are "eligible" or those that are "not_eligible"
 * @param total how many they are
 * @param page a page of them in the order of time
 * @param alike whether to count them takes as long as to find those of a page
 */
record Summed(Map<String, Object> parameters, SqlFile total, SqlFile page, boolean alike) {

    private static final String ALL = "all";
    private static final SqlFile TOTAL_OF_DAYS = SqlFile.of("question/total_of_days.sql");
    private static final SqlFile PAGE_OF_DAYS = SqlFile.of("question/page_of_days.sql");
    private static final SqlFile TOTAL_OF_HOURS = SqlFile.of("question/total_of_hours.sql");
    private static final SqlFile PAGE_OF_HOURS = SqlFile.of("question/page_of_hours.sql");
    private static final QuestionFilter RATED = new QuestionFilter(
            null, null, null, null, null, null, null, null, null, null, true, null, null, null, null, null, null, null);
    private static final Summed OF_RATED = new Summed(
            Map.of(), SqlFile.of("question/total_of_rated.sql"), SqlFile.of("question/page_of_rated.sql"), true);

    /** Empty where the questions have to be counted. */
    static Optional<Summed> of(QuestionFilter filter) {
        if (filter.equals(RATED)) {
            // Where facts are not there, no rating is told beside its question.
            return FactSource.isMaintained() ? Optional.of(OF_RATED) : Optional.empty();
        }
        if (filter.equals(ofDaysAnd(filter, filter.hour(), null, null, null, null)) && filter.hour() != null) {
            return Optional.of(sum("questions", ALL, TOTAL_OF_HOURS, PAGE_OF_HOURS));
        }
        return filter.equals(
                        ofDaysAnd(filter, null, filter.state(), filter.reason(), filter.eligible(), filter.answered()))
                ? Optional.ofNullable(named(filter))
                        .map(name -> sum(name, among(filter.eligible()), TOTAL_OF_DAYS, PAGE_OF_DAYS))
                : Optional.empty();
    }

    private static Summed sum(String counted, String among, SqlFile total, SqlFile page) {
        return new Summed(Map.of("counted", counted, "among", among), total, page, false);
    }

    /** One that asks for these and for the same days. */
    private static QuestionFilter ofDaysAnd(
            QuestionFilter days,
            @Nullable Integer hour,
            @Nullable QuestionState state,
            @Nullable UnansweredReason reason,
            @Nullable Boolean eligible,
            @Nullable Boolean answered) {
        return new QuestionFilter(
                days.day(),
                days.week(),
                days.weekday(),
                hour,
                null,
                state,
                reason,
                eligible,
                answered,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** Null where it asks for several of them at once, which no sum tells. */
    private static @Nullable String named(QuestionFilter filter) {
        boolean anyState = filter.state() == null && filter.reason() == null;
        if (filter.answered() != null) {
            return anyState && filter.eligible() == null ? either(filter.answered(), "answered") : null;
        }
        return anyState ? "questions" : ofState(filter.state(), filter.reason());
    }

    private static @Nullable String ofState(@Nullable QuestionState state, @Nullable UnansweredReason reason) {
        if (reason == null) {
            return state == QuestionState.ANSWERED ? "found" : "unanswered";
        }
        return state == QuestionState.ANSWERED ? null : reason.wireName();
    }

    private static String among(@Nullable Boolean eligible) {
        return eligible == null ? ALL : either(eligible, "eligible");
    }

    private static String either(boolean yes, String name) {
        return yes ? name : "not_" + name;
    }
}
