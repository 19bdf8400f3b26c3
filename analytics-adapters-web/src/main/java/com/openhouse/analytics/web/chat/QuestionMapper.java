package com.openhouse.analytics.web.chat;

import com.openhouse.analytics.domain.chat.ListedQuestion;
import org.mapstruct.Mapper;
import org.mapstruct.factory.Mappers;

/** From a question to its published shape. */
@Mapper
interface QuestionMapper {

    QuestionMapper INSTANCE = Mappers.getMapper(QuestionMapper.class);

    QuestionItem item(ListedQuestion question);
}
