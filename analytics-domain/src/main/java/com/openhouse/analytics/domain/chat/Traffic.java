package com.openhouse.analytics.domain.chat;

import com.openhouse.analytics.domain.time.ReportingPeriod;
import java.util.List;

/** How much is said: one point per day of a window, and their sums. */
public record Traffic(ReportingPeriod period, List<MessageDay> days) {

    /** Days without rows have zeros. */
    public static Traffic of(
            List<MessageDayFacts> messages, List<QuestionDayFacts> questions, ReportingPeriod period) {
        return new Traffic(
                period, ChatDays.of(messages, questions, period).traffic());
    }

    public long messages() {
        return days.stream().mapToLong(MessageDay::messages).sum();
    }

    public long questions() {
        return days.stream().mapToLong(MessageDay::questions).sum();
    }

    public long answers() {
        return days.stream().mapToLong(MessageDay::answers).sum();
    }
}
