package com.openhouse.analytics.web.chat;

import com.openhouse.analytics.web.answer.Frame;
import com.openhouse.analytics.web.listing.Csv;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The parts of the chat figures that are tables of their own, named like their fields. */
enum ChatSeries {
    MESSAGE_COUNT_BY_DAY(ChatResponse.Day.class, ChatResponse::messageCountByDay),
    LATENCY_MS(ChatResponse.LatencyOfDay.class, chat -> chat.latencyMs().byDay()),
    TOKENS_USED(ChatResponse.TokensOfDay.class, ChatResponse::tokensUsed),
    COST_USD(ChatResponse.CostOfDay.class, ChatResponse::costUsd),
    TOP_QUESTIONS_GLOBAL(ChatResponse.TopQuestion.class, ChatResponse::topQuestionsGlobal),
    UNANSWERED(ChatResponse.Unanswered.class, chat -> List.of(chat.unanswered())),
    SATISFACTION(ChatResponse.Satisfaction.class, chat -> List.of(chat.satisfaction())),
    PEAK_CHAT_TIMES(ChatResponse.Cell.class, chat -> chat.peakChatTimes().cells());

    private final Function<Function<Frame, ChatResponse>, Csv<?>> csv;

    <R extends Record> ChatSeries(Class<R> type, Function<ChatResponse, List<R>> rows) {
        this.csv = chat -> Csv.of(name().toLowerCase(Locale.ROOT), type, frame -> rows.apply(chat.apply(frame)));
    }

    Csv<?> of(Function<Frame, ChatResponse> chat) {
        return csv.apply(chat);
    }
}
