package com.openhouse.analytics.web.development;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * A development among others, with its questions of each of the last 30 days.
 *
 * @param questionsByDay today last
 */
record DevelopmentItem(@JsonUnwrapped DevelopmentRow row, List<Long> questionsByDay) {}
