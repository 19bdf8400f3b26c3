package com.openhouse.analytics.web.auth;

import io.jsonwebtoken.security.Jwk;
import io.jsonwebtoken.security.JwkSet;
import io.jsonwebtoken.security.Jwks;
import io.jsonwebtoken.security.PublicJwk;
import java.security.Key;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The keys that an issuer published at one time, as far as they are for checking signatures. */
record PublishedKeys(List<PublicJwk<?>> keys) {

    static final PublishedKeys NONE = new PublishedKeys(List.of());

    private static final int P256_BITS = 256;

    /** Reads a JWK set; entries of unknown kinds are passed over. */
    static PublishedKeys of(String json) {
        JwkSet set = Jwks.setParser().ignoreUnsupported(true).build().parse(json);
        return new PublishedKeys(set.getKeys().stream()
                .filter(PublicJwk.class::isInstance)
                .<PublicJwk<?>>map(key -> (PublicJwk<?>) key)
                .filter(PublishedKeys::isForSignatures)
                .toList());
    }

    /** The key of that id that is good for the algorithm; without an id, the only one that is good for it. */
    @Nullable PublicKey find(@Nullable String id, String algorithm) {
        List<PublicJwk<?>> good = keys.stream()
                .filter(key -> id == null || id.equals(key.getId()))
                .filter(key -> serves(key, algorithm))
                .toList();
        return good.size() == 1 ? (PublicKey) good.get(0).toKey() : null;
    }

    private static boolean isForSignatures(Jwk<?> key) {
        Object use = key.get("use");
        return use == null || "sig".equals(use);
    }

    private static boolean serves(PublicJwk<?> jwk, String algorithm) {
        Key key = jwk.toKey();
        boolean kind =
                switch (algorithm) {
                    case "RS256" -> key instanceof RSAPublicKey;
                    case "ES256" ->
                        key instanceof ECPublicKey ec
                                && ec.getParams().getOrder().bitLength() == P256_BITS;
                    default -> false;
                };
        return kind && (jwk.getAlgorithm() == null || jwk.getAlgorithm().equals(algorithm));
    }
}
