package com.openhouse.analytics.domain.chat;

/** Ratings of messages of the window, the newest per message and person; {@code positive} are those of 4 and 5. */
public record RatingFacts(long ratings, long positive, long ratingSum, long ratedMessages) {}
