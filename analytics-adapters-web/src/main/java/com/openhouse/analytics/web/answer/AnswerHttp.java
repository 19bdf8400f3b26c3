package com.openhouse.analytics.web.answer;

import com.openhouse.analytics.domain.cache.CachedJson;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** Dresses a kept or computed answer for HTTP. */
final class AnswerHttp {

    private static final int TAG_BYTES = 16;

    private AnswerHttp() {}

    static <T> Answer<T> of(CachedJson answer) {
        byte[] body = answer.json().getBytes(StandardCharsets.UTF_8);
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        headers.setETag("\"" + tag(body) + "\"");
        headers.set("X-Cache", answer.hit().name().toLowerCase(Locale.ROOT));
        headers.set(HttpHeaders.AGE, Long.toString(Math.max(0, answer.age().toSeconds())));
        headers.set(HttpHeaders.CACHE_CONTROL, "private, no-store");
        headers.set(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION + ", " + HttpHeaders.ACCEPT);
        return new Answer<>(body, headers);
    }

    private static String tag(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return HexFormat.of().formatHex(digest, 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
