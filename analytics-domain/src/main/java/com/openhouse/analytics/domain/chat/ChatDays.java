package com.openhouse.analytics.domain.chat;

import com.openhouse.analytics.domain.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The days of a window, each with its sums; a day without rows has zeros. */
record ChatDays(List<Day> days) {

    record Day(LocalDate date, MessageDayFacts messages, QuestionDayFacts questions, boolean partial) {

        boolean tokensRecorded() {
            return questions.answers() == 0 || questions.answersWithTokens() > 0;
        }

        boolean costRecorded() {
            return questions.answers() == 0 || questions.answersWithCost() > 0;
        }

        MessageDay traffic() {
            return new MessageDay(date, messages.messages(), questions.questions(), questions.answers(), partial);
        }
    }

    static ChatDays of(
            List<MessageDayFacts> messageFacts, List<QuestionDayFacts> questionFacts, ReportingPeriod period) {
        Map<LocalDate, MessageDayFacts> messages = byDate(messageFacts, MessageDayFacts::date);
        Map<LocalDate, QuestionDayFacts> questions = byDate(questionFacts, QuestionDayFacts::date);
        return new ChatDays(period.dates().stream()
                .map(date -> new Day(
                        date,
                        messages.getOrDefault(date, MessageDayFacts.none(date)),
                        questions.getOrDefault(date, QuestionDayFacts.none(date)),
                        period.partial(date)))
                .toList());
    }

    List<MessageDay> traffic() {
        return days.stream().map(Day::traffic).toList();
    }

    long sum(Function<Day, Long> figure) {
        return days.stream().mapToLong(figure::apply).sum();
    }

    private static <T> Map<LocalDate, T> byDate(List<T> facts, Function<T, LocalDate> date) {
        return facts.stream().collect(Collectors.toMap(date, Function.identity()));
    }
}
