package com.openhouse.analytics.app.oracle;

import static com.openhouse.analytics.app.oracle.Expected.object;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The questions that are asked most. */
final class TopQuestions {
    private TopQuestions() {}

    static List<Map<String, @Nullable Object>> of(List<Question> questions, int limit) {
        return questions.stream()
                .collect(Collectors.groupingBy(question -> Texts.normalised(question.text())))
                .values()
                .stream()
                .map(Group::of)
                .sorted(Comparator.<Group>comparingInt(group -> -group.questions.size())
                        .thenComparing(group -> group.lastAsked, Comparator.reverseOrder())
                        .thenComparing(group -> group.label))
                .limit(limit)
                .map(Group::json)
                .toList();
    }

    private record Group(String label, Instant lastAsked, List<Question> questions) {
        static Group of(List<Question> questions) {
            return new Group(Privacy.masked(usualSpelling(questions)), latest(questions), questions);
        }

        Map<String, @Nullable Object> json() {
            return object(
                    "question", label,
                    "question_key", Texts.group(questions.get(0).text()),
                    "count", questions.size(),
                    "homes",
                            questions.stream()
                                    .map(Question::home)
                                    .filter(Objects::nonNull)
                                    .distinct()
                                    .count(),
                    "last_asked_at", lastAsked,
                    "unanswered", Unanswered.share(questions));
        }
    }

    /** The most frequent spelling; of several the most recent, then the first in the alphabet. */
    private static String usualSpelling(List<Question> questions) {
        return questions.stream().collect(Collectors.groupingBy(Question::text)).entrySet().stream()
                .min(Comparator.<Map.Entry<String, List<Question>>>comparingInt(
                                spelling -> -spelling.getValue().size())
                        .thenComparing(spelling -> latest(spelling.getValue()), Comparator.reverseOrder())
                        .thenComparing(Map.Entry::getKey))
                .orElseThrow()
                .getKey();
    }

    private static Instant latest(Collection<Question> questions) {
        return questions.stream()
                .map(question -> question.row().createdAt())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
