package com.openhouse.analytics.app.oracle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question with its answer, as the metrics read a conversation. */
record Question(
        RawData.Message row,
        String text,
        RawData.@Nullable Message answerRow,
        @Nullable String answer,
        RawData.@Nullable Unit home,
        RawData.@Nullable Homeowner homeowner) {

    boolean answered() {
        return answer != null;
    }

    String topic() {
        String written = writtenTopic();
        return written == null ? Topics.of(text) : written;
    }

    /** Null: no writer named a topic, and the words decide. */
    private @Nullable String writtenTopic() {
        if (row.questionTopic() != null) {
            return row.questionTopic();
        }
        Object topic = row.metadata() == null ? null : row.metadata().get("topic");
        return topic == null ? null : String.valueOf(topic);
    }

    boolean eligible() {
        String topic = writtenTopic();
        return topic == null
                || !(topic.equals("humor")
                        || topic.startsWith("affirmative_")
                        || topic.startsWith("gdpr_blocked")
                        || topic.equals("safety_intercept")
                        || topic.startsWith("emergency_"));
    }

    String state() {
        return unansweredReason() == null ? "answered" : "unanswered";
    }

    /** How long the answer took; an answer in no time was not measured. */
    @Nullable Integer latencyMs() {
        Integer latency = recorded().latencyMs();
        return latency == null || latency <= 0 ? null : latency;
    }

    List<String> citedDocumentIds() {
        List<String> ids = recorded().citedDocumentIds();
        return ids == null ? List.of() : ids;
    }

    /** The row that says what the answer took: a question without one says it of itself. */
    private RawData.Message recorded() {
        return answerRow == null ? row : answerRow;
    }

    /** Null: answered. */
    @Nullable String unansweredReason() {
        if (answer == null) {
            return "no_answer";
        }
        if (says("answer_confidence", "no_match")) {
            return "no_match";
        }
        if (says("lookup_successful", false)) {
            return "lookup_failed";
        }
        return says("isNoInfo", true) ? "no_info" : null;
    }

    private boolean says(String key, Object value) {
        return says(row, key, value) || (answerRow != null && says(answerRow, key, value));
    }

    private static boolean says(RawData.Message message, String key, Object value) {
        return message.metadata() != null && value.equals(message.metadata().get(key));
    }

    static @Nullable String textOf(RawData.Message row) {
        if (row.userMessage() != null) {
            return row.userMessage().isBlank() ? null : row.userMessage();
        }
        boolean asks = "user".equals(row.sender()) || "conversation".equals(row.sender());
        return asks && !row.content().isBlank() ? row.content() : null;
    }

    static @Nullable String ownAnswerOf(RawData.Message row) {
        return row.aiMessage() == null || row.aiMessage().isBlank() ? null : row.aiMessage();
    }

    /** What a row of the assistant alone says; null where it says nothing. */
    static @Nullable String assistantTextOf(RawData.Message row) {
        if (!"assistant".equals(row.sender()) && !"bot".equals(row.sender()) && !"ai".equals(row.sender())) {
            return null;
        }
        String own = ownAnswerOf(row);
        return own != null ? own : row.content().isBlank() ? null : row.content();
    }
}
