package com.openhouse.analytics.web.answer;

import com.openhouse.analytics.domain.cache.CachedJson;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Dresses a kept or computed answer for HTTP. */
final class AnswerHttp {

    private AnswerHttp() {}

    static ResponseEntity<byte[]> of(CachedJson answer) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .eTag("\"" + answer.body().tag() + "\"")
                .header("X-Cache", answer.hit().name().toLowerCase(Locale.ROOT))
                .header(HttpHeaders.AGE, Long.toString(answer.age().toSeconds()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION + ", " + HttpHeaders.ACCEPT)
                .body(answer.body().bytes());
    }
}
