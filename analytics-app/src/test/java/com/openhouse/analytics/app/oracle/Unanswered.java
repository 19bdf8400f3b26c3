package com.openhouse.analytics.app.oracle;

import static com.openhouse.analytics.app.oracle.Expected.object;
import static com.openhouse.analytics.app.oracle.Expected.ratio;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many of the eligible questions got no useful answer. */
final class Unanswered {
    private static final List<String> REASONS = List.of("no_answer", "no_match", "lookup_failed", "no_info");

    private Unanswered() {}

    static Map<String, @Nullable Object> share(List<Question> questions) {
        List<Question> eligible = questions.stream().filter(Question::eligible).toList();
        return ratio(count(questions), eligible.size());
    }

    static Map<String, @Nullable Object> byReason(List<Question> questions) {
        Map<String, @Nullable Object> reasons = object();
        for (String reason : REASONS) {
            reasons.put(
                    reason,
                    questions.stream()
                            .filter(Question::eligible)
                            .filter(question -> reason.equals(question.unansweredReason()))
                            .count());
        }
        return reasons;
    }

    static long count(List<Question> questions) {
        return questions.stream()
                .filter(Question::eligible)
                .filter(question -> question.unansweredReason() != null)
                .count();
    }
}
