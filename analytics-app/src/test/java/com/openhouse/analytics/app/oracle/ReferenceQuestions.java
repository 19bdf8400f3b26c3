package com.openhouse.analytics.app.oracle;

import static com.openhouse.analytics.app.oracle.Expected.object;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code GET /questions}, the slow way. */
final class ReferenceQuestions {
    private final List<Question> questions;

    ReferenceQuestions(Facts facts, Window window) {
        this.questions = facts.questions.stream()
                .filter(question -> facts.in(window, question.row()))
                .toList();
    }

    Map<String, @Nullable Object> json() {
        return object(
                "items",
                new Keyed(
                        "message_id",
                        questions.stream().map(ReferenceQuestions::question).toList()),
                "total",
                questions.size());
    }

    private static Map<String, @Nullable Object> question(Question question) {
        RawData.Message row = question.row();
        RawData.Message answer = question.answerRow();
        return object(
                "message_id", row.id().toString(),
                "asked_at", row.createdAt(),
                "development_id", text(row.developmentId()),
                "unit_id", question.home() == null ? null : text(question.home().id()),
                "homeowner_id",
                        question.homeowner() == null
                                ? null
                                : text(question.homeowner().id()),
                "question", Privacy.masked(question.text()),
                "answer", question.answer(),
                "topic", question.topic() == null ? Expected.ANYTHING : question.topic(),
                "state", question.unansweredReason() == null ? "answered" : "unanswered",
                "eligible", question.eligible(),
                "reason", question.unansweredReason(),
                "latency_ms", answer == null ? null : answer.latencyMs());
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
