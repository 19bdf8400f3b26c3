package com.openhouse.analytics.web.answer;

import com.openhouse.analytics.domain.cache.CachedJson;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Dresses a kept or computed answer for HTTP. */
final class AnswerHttp {

    private static final int TAG_BYTES = 16;

    private AnswerHttp() {}

    static ResponseEntity<byte[]> of(CachedJson answer) {
        byte[] body = answer.json().getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .eTag("\"" + tag(body) + "\"")
                .header("X-Cache", answer.hit().name().toLowerCase(Locale.ROOT))
                .header(HttpHeaders.AGE, Long.toString(Math.max(0, answer.age().toSeconds())))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION + ", " + HttpHeaders.ACCEPT)
                .body(body);
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
