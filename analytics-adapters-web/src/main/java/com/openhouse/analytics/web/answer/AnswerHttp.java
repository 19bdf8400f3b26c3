package com.openhouse.analytics.web.answer;

import com.openhouse.analytics.domain.cache.CachedJson;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** Dresses a kept or computed answer for HTTP. */
final class AnswerHttp {

    private AnswerHttp() {}

    static <T> Answer<T> of(CachedJson answer) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        headers.setETag("\"" + answer.body().tag() + "\"");
        headers.set("X-Cache", answer.hit().name().toLowerCase(Locale.ROOT));
        headers.set(HttpHeaders.AGE, Long.toString(answer.age().toSeconds()));
        headers.set(HttpHeaders.CACHE_CONTROL, "private, no-store");
        headers.set(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION + ", " + HttpHeaders.ACCEPT);
        return new Answer<>(answer.body().bytes(), headers);
    }
}
