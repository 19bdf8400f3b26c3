package com.openhouse.analytics.web.chat;

import com.openhouse.analytics.web.answer.Frame;
import com.openhouse.analytics.web.answer.RatioView;
import com.openhouse.analytics.web.listing.Csv;
import com.openhouse.analytics.web.listing.Part;
import java.util.List;
import java.util.function.Function;

/** The parts of the chat figures that are tables of their own, named like their fields. */
enum ChatSeries {
    MESSAGE_COUNT_BY_DAY(new Part<>(ChatResponse.Day.class, ChatResponse::messageCountByDay)),
    LATENCY_MS(
            new Part<>(ChatResponse.LatencyOfDay.class, chat -> chat.latencyMs().byDay())),
    TOKENS_USED(new Part<>(ChatResponse.TokensOfDay.class, ChatResponse::tokensUsed)),
    COST_USD(new Part<>(ChatResponse.CostOfDay.class, ChatResponse::costUsd)),
    TOP_QUESTIONS_GLOBAL(new Part<>(ChatResponse.TopQuestion.class, ChatResponse::topQuestionsGlobal)),
    UNANSWERED(new Part<>(ChatResponse.Unanswered.class, chat -> List.of(chat.unanswered()))),
    REPEATED(new Part<>(RatioView.class, chat -> List.of(chat.repeated()))),
    SATISFACTION(new Part<>(ChatResponse.Satisfaction.class, chat -> List.of(chat.satisfaction()))),
    PEAK_CHAT_TIMES(
            new Part<>(ChatResponse.Cell.class, chat -> chat.peakChatTimes().cells()));

    private final Part<ChatResponse, ?> part;

    ChatSeries(Part<ChatResponse, ?> part) {
        this.part = part;
    }

    Csv<?> of(Function<Frame, ChatResponse> chat) {
        return part.csv(this, chat);
    }
}
