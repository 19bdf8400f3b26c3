package com.openhouse.analytics.web.chat;

import com.openhouse.analytics.domain.chat.ChatMetrics;
import com.openhouse.analytics.domain.chat.Cost;
import com.openhouse.analytics.domain.chat.PeakChatTimes;
import com.openhouse.analytics.domain.chat.Satisfaction;
import com.openhouse.analytics.domain.chat.Tokens;
import com.openhouse.analytics.domain.chat.Unanswered;
import com.openhouse.analytics.web.answer.DeltaView;
import com.openhouse.analytics.web.answer.Meta;
import com.openhouse.analytics.web.answer.Views;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

/** From the figures to their published shape; a field that nothing fills does not compile. */
@Mapper(uses = Views.class)
interface ChatMapper {

    ChatMapper INSTANCE = Mappers.getMapper(ChatMapper.class);

    @Mapping(target = "avgResponseLatencyMs", source = "metrics.latency.avg")
    @Mapping(target = "latencyMs", source = "metrics.latency")
    @Mapping(target = "tokensUsed", source = "metrics.tokens.byDay")
    @Mapping(target = "costUsd", source = "metrics.cost.byDay")
    @Mapping(target = "messageCountByDay", source = "metrics.messageCountByDay")
    @Mapping(target = "unanswered", source = "metrics.unanswered")
    @Mapping(target = "repeated", source = "metrics.repeated")
    @Mapping(target = "satisfaction", source = "metrics.satisfaction")
    @Mapping(target = "messages", source = "totals.messages")
    @Mapping(target = "questions", source = "totals.questions")
    @Mapping(target = "answers", source = "totals.answers")
    @Mapping(target = "previous", source = "previous")
    @Mapping(target = "delta", source = "delta")
    @Mapping(target = "meta", source = "meta")
    ChatResponse response(
            ChatMetrics metrics,
            Totals totals,
            ChatResponse.@Nullable Previous previous,
            @Nullable Map<String, DeltaView> delta,
            Meta meta);

    @Mapping(target = "window", source = "metrics.period.window")
    @Mapping(target = "avgResponseLatencyMs", source = "metrics.latency.avg")
    @Mapping(target = "tokensTotal", source = "metrics.tokens.total")
    @Mapping(target = "costTotalUsd", source = "metrics.cost.totalUsd")
    @Mapping(target = "unanswered", source = "metrics.unanswered.ratio")
    @Mapping(target = "satisfaction", source = "metrics.satisfaction.ratio")
    ChatResponse.Previous previous(ChatMetrics metrics, Totals totals);

    ChatResponse.Tokens tokens(Tokens tokens);

    ChatResponse.Cost cost(Cost cost);

    @Mapping(target = ".", source = "ratio")
    ChatResponse.Unanswered unanswered(Unanswered unanswered);

    @Mapping(target = ".", source = "ratio")
    ChatResponse.Satisfaction satisfaction(Satisfaction satisfaction);

    ChatResponse.Peak peak(PeakChatTimes.Cell cell);
}
