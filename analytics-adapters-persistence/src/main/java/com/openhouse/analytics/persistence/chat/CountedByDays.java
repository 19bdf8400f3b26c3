package com.openhouse.analytics.persistence.chat;

import com.openhouse.analytics.domain.chat.QuestionFilter;
import com.openhouse.analytics.domain.chat.QuestionState;
import com.openhouse.analytics.domain.chat.UnansweredReason;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which of the sums of days tells how many questions pass a filter: the figures that lead to lists are such sums. */
final class CountedByDays {

    private CountedByDays() {}

    /** Its name in {@code question/of_days.sql}; empty where the questions have to be counted. */
    static Optional<String> of(QuestionFilter filter) {
        return isOfDays(filter) ? Optional.ofNullable(named(filter)) : Optional.empty();
    }

    /** Whether it asks for nothing but days and what is summed up of these. */
    private static boolean isOfDays(QuestionFilter f) {
        return f.equals(new QuestionFilter(
                f.day(),
                f.week(),
                f.weekday(),
                null,
                null,
                f.state(),
                f.reason(),
                f.eligible(),
                f.answered(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null));
    }

    private static @Nullable String named(QuestionFilter filter) {
        boolean found = filter.state() == null && filter.reason() == null;
        if (filter.answered() != null) {
            return !found || filter.eligible() != null ? null : not(!filter.answered(), "answered");
        }
        if (filter.eligible() == null) {
            return found ? "questions" : null;
        }
        if (found || !filter.eligible()) {
            return found ? not(!filter.eligible(), "eligible") : null;
        }
        return ofState(filter.state(), filter.reason());
    }

    /** Of eligible questions. */
    private static @Nullable String ofState(@Nullable QuestionState state, @Nullable UnansweredReason reason) {
        if (reason == null) {
            return state == QuestionState.ANSWERED ? "found" : "unanswered";
        }
        return state == QuestionState.ANSWERED ? null : reason.wireName();
    }

    private static String not(boolean not, String name) {
        return not ? "not_" + name : name;
    }
}
