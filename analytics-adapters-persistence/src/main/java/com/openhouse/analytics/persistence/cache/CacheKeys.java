package com.openhouse.analytics.persistence.cache;

import com.openhouse.analytics.domain.cache.CacheKey;
import com.openhouse.analytics.domain.scope.Scope;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** Writes keys so that two different scopes never share one. */
final class CacheKeys {

    static final String PREFIX = "analytics:";

    private CacheKeys() {}

    /** The metric in clear, the rest as a digest, so that a scope of many developments still fits an index. */
    static String text(CacheKey key) {
        return PREFIX + key.metric() + ":" + sha256(scope(key.scope()) + "\n" + key.detail());
    }

    static String scope(Scope scope) {
        if (scope instanceof Scope.Developments some) {
            return "developments:" + some.authority() + ":" + some.tenantId() + ":"
                    + some.developmentIds().stream().map(Object::toString).collect(Collectors.joining(","));
        }
        return scope.tenant()
                .map(id -> "tenant:" + scope.authority() + ":" + id)
                .orElse("platform");
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
