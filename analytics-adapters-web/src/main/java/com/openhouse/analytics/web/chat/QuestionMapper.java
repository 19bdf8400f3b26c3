package com.openhouse.analytics.web.chat;

import com.openhouse.analytics.domain.chat.ListedQuestion;
import com.openhouse.analytics.domain.chat.QuestionState;
import com.openhouse.analytics.domain.chat.UnansweredReason;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.factory.Mappers;

/** From a question to its published shape. */
@Mapper
interface QuestionMapper {

    QuestionMapper INSTANCE = Mappers.getMapper(QuestionMapper.class);

    QuestionItem item(ListedQuestion question);

    default String state(QuestionState state) {
        return state.wireName();
    }

    default @Nullable String reason(@Nullable UnansweredReason reason) {
        return reason == null ? null : reason.wireName();
    }
}
