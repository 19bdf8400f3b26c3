package com.openhouse.analytics.bench;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Tokens of an issuer that the product trusts for the time of a run. */
final class Token {

    static final String SECRET = "a secret of benchmarks on loopback only";

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private Token() {}

    static String of(String email) {
        long until = Clock.systemUTC().instant().plus(Duration.ofHours(12)).getEpochSecond();
        String signed = part("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "."
                + part("{\"email\":\"%s\",\"exp\":%d}".formatted(email, until));
        return signed + "." + BASE64.encodeToString(sign(signed));
    }

    private static String part(String json) {
        return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] sign(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
