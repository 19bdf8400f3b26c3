package com.openhouse.analytics.app.demo.data;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A question and its answer, before a writer stores them; without a home somebody asked anonymously. */
record Exchange(
        String key, Estate estate, @Nullable Home home, Instant at, Topic topic, String question, Answer answer) {

    String userId() {
        return home == null ? "anonymous-" + estate.id() : home.id().toString();
    }
}
