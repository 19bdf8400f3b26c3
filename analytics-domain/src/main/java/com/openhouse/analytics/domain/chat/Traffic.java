package com.openhouse.analytics.domain.chat;

import com.openhouse.analytics.domain.time.ReportingPeriod;
import java.util.List;

/** How much is said: one point per day of a window, and their sums. */
public record Traffic(ReportingPeriod period, List<MessageDay> days, long messages, long questions, long answers) {

    /** Days without rows have zeros. */
    public static Traffic of(List<MessageDayFacts> messages, List<QuestionDayFacts> questions, ReportingPeriod period) {
        List<MessageDay> days = ChatDays.of(messages, questions, period).traffic();
        return new Traffic(
                period,
                days,
                days.stream().mapToLong(MessageDay::messages).sum(),
                days.stream().mapToLong(MessageDay::questions).sum(),
                days.stream().mapToLong(MessageDay::answers).sum());
    }
}
