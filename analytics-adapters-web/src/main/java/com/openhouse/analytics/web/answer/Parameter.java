package com.openhouse.analytics.web.answer;

import com.openhouse.analytics.domain.chat.QuestionState;
import com.openhouse.analytics.domain.chat.UnansweredReason;
import com.openhouse.analytics.domain.directory.OnboardingStatus;
import com.openhouse.analytics.domain.directory.TimelineKind;
import com.openhouse.analytics.domain.listing.PageRequest;
import com.openhouse.analytics.domain.system.AccessType;
import com.openhouse.analytics.domain.time.Range;
import com.openhouse.analytics.web.bounds.Bounds;
import java.util.Arrays;
import java.util.Locale;

/** Every parameter that any address takes in its query: what it means and which values it may have. */
public enum Parameter {
    TENANT_ID(ParameterRule.id(), "Narrows to one housing company."),
    DEVELOPMENT_ID(ParameterRule.id(), "Narrows to one development."),
    RANGE(ParameterRule.oneOf(Range.values(), Range::wireName), "A window that ends with today; 30d unless told."),
    FROM(ParameterRule.day(), "First day of the window."),
    TO(ParameterRule.day(), "Last day of the window; at most 366 days in all, or what the operator set."),
    DAY(ParameterRule.day(), "Of one day, in the tenant's zone; without a window, the day is the window."),
    WEEK(ParameterRule.week(), "Of one ISO week, in the tenant's zone; without a window, the week is the window."),
    COMPARE(ParameterRule.oneOf("previous"), "Adds the equally long window before, and the change since."),
    FORMAT(ParameterRule.oneOf("json", "csv"), "The form of the answer; wins over the header Accept."),
    SERIES(ParameterRule.NAMES_OF_THE_ADDRESS, "The part of the answer that a CSV document holds; with CSV only."),
    SORT(ParameterRule.NAMES_OF_THE_ADDRESS, "The field to sort by; with - before it the largest first."),
    PAGE(ParameterRule.number(1, 1_000_000, 1), "The page, from 1."),
    PAGE_SIZE(
            ParameterRule.number(1, Bounds.PUBLISHED.pageSize(), PageRequest.DEFAULT_SIZE),
            "Rows of a page; the operator may allow more."),
    Q(ParameterRule.text(), "What rows contain anywhere, without regard to case; % and _ mean themselves."),
    LIMIT(ParameterRule.number(1, 100, 10), "How many top questions."),

    WEEKDAY(ParameterRule.number(1, 7), "Asked on this weekday, 1 for Monday, in the tenant's zone."),
    HOUR(ParameterRule.number(0, 23), "Asked in this hour of the day, in the tenant's zone."),
    TOPIC(ParameterRule.text(), "Of this topic; other is every topic that the top issues of the scope do not name."),
    STATE(ParameterRule.oneOf(QuestionState.values()), "Answered or not, by the rule of the unanswered share."),
    REASON(ParameterRule.oneOf(UnansweredReason.values()), "Unanswered for this reason first."),
    ELIGIBLE(ParameterRule.flag(), "Whether it counts for the unanswered share: no small talk, no safety topic."),
    ANSWERED(ParameterRule.flag(), "Whether there is any answer, however good."),
    RATING(ParameterRule.number(1, 5), "Whose newest rating is this."),
    RATED(ParameterRule.flag(), "Whether the answer was rated."),
    HOUSE_TYPE_CODE(ParameterRule.text(), "Of this house type."),
    OTHER_HOMES(ParameterRule.flag(), "Whether the home is not known, or of none of the scope's house types."),
    DOCUMENT_ID(ParameterRule.id(), "Whose answer was looked up in this document."),
    UNIT_ID(ParameterRule.id(), "From this home."),
    HOMEOWNER_ID(ParameterRule.id(), "Of this homeowner."),
    QUESTION_KEY(ParameterRule.text(), "Of this normalised text, as a top question names it."),

    ONBOARDING_STATUS(ParameterRule.oneOf(OnboardingStatus.values()), "At exactly this stage."),
    ONBOARDED(ParameterRule.flag(), "Whether registered or further on."),
    MISSING_EMAIL(ParameterRule.flag(), "Whether no purchaser has a real e-mail address."),
    NO_HOMEOWNER(ParameterRule.flag(), "Whether no homeowner belongs to the home."),
    NEVER_CHATTED(ParameterRule.flag(), "Whether no question ever came from the home."),
    MUST_READ_AGREED(ParameterRule.flag(), "Whether the must-read documents are agreed to at their current version."),
    ACTIVE_WITHIN(ParameterRule.oneOf("24h", "7d", "30d"), "Active in the hours or days before the answer's as_of."),
    KIND(ParameterRule.oneOf(TimelineKind.values()), "Entries of this kind."),

    TYPE(ParameterRule.oneOf(AccessType.values()), "Entries of this type."),
    ACTOR(ParameterRule.text(), "Of exactly this account or program, without regard to case.");

    private final ParameterRule rule;
    private final String meaning;

    Parameter(ParameterRule rule, String meaning) {
        this.rule = rule;
        this.meaning = meaning;
    }

    /** Which values it may have. */
    public ParameterRule rule() {
        return rule;
    }

    /** One sentence for those who read the API's document. */
    public String meaning() {
        return meaning;
    }

    /** The spelling of the query, such as {@code page_size}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    static boolean isAmong(Parameter[] parameters, String name) {
        return Arrays.stream(parameters).anyMatch(known -> known.wireName().equals(name));
    }
}
