package com.openhouse.analytics.app.oracle;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs admins in as the external issuer does. */
final class Tokens {
    static final String SECRET = "a secret that the oracle shares with nobody";

    private Tokens() {}

    static String of(RawData.Admin admin) {
        long expiry = Instant.now().plus(Duration.ofHours(1)).getEpochSecond();
        String claims = "{\"sub\":\"%s\",\"email\":\"%s\",\"exp\":%d}".formatted(admin.id(), admin.email(), expiry);
        String signed = base64("{\"alg\":\"HS256\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8))
                + "."
                + base64(claims.getBytes(StandardCharsets.UTF_8));
        return signed + "." + base64(hmac(signed));
    }

    private static byte[] hmac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
