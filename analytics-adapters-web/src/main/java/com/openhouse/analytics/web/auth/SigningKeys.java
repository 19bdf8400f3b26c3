package com.openhouse.analytics.web.auth;

import io.jsonwebtoken.security.Keys;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/** The product's own keys by their ids, settled at the start. The newest signs; older ones only prove, until they are dropped. */
final class SigningKeys {

    private static final String PREFIX = "local-";
    private static final int ID_BYTES = 4;

    private final Map<String, SecretKey> byId = new LinkedHashMap<>();
    private final String newest;

    SigningKeys(List<byte[]> newestFirst) {
        newestFirst.forEach(key -> byId.putIfAbsent(id(key), Keys.hmacShaKeyFor(key)));
        newest = byId.keySet().iterator().next();
    }

    String newestId() {
        return newest;
    }

    SecretKey newest() {
        return byId.get(newest);
    }

    /** The key of that id; null when there is none. */
    @Nullable SecretKey find(@Nullable String id) {
        return byId.get(id);
    }

    /** Whether an id is meant as one of ours, known or not. */
    static boolean isOurs(@Nullable String id) {
        return id != null && id.startsWith(PREFIX);
    }

    private static String id(byte[] key) {
        return PREFIX + HexFormat.of().formatHex(Secrets.sha256(key), 0, ID_BYTES);
    }
}
