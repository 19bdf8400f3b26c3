package com.openhouse.analytics.domain.chat;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** A group of questions as it stands in the database, its label unmasked; {@code questionKey} names the group. */
public record TopQuestionFacts(
        String questionKey,
        String label,
        long questions,
        long homes,
        Instant lastAskedAt,
        long eligible,
        long unanswered) {

    private static final Comparator<TopQuestionFacts> RANK = Comparator.comparingLong(TopQuestionFacts::questions)
            .thenComparing(TopQuestionFacts::lastAskedAt)
            .reversed()
            .thenComparing(facts -> QuestionText.masked(facts.label()))
            .thenComparing(TopQuestionFacts::questionKey);

    /** The first of these groups; ties go by the label as it is shown, which is masked. */
    public static List<TopQuestionFacts> ranked(List<TopQuestionFacts> groups, int limit) {
        return groups.stream().sorted(RANK).limit(limit).toList();
    }
}
