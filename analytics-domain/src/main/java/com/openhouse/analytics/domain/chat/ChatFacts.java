package com.openhouse.analytics.domain.chat;

import com.openhouse.analytics.domain.metrics.Excluded;
import java.util.List;

/** Counts and sums as they come from the rows; days, hours and groups without rows are absent. */
public record ChatFacts(
        List<MessageDayFacts> messages,
        List<QuestionDayFacts> questions,
        LatencyFacts latency,
        List<TopQuestionFacts> topQuestions,
        RepeatFacts repeats,
        RatingFacts ratings,
        List<HourFacts> hours,
        Excluded excluded) {}
