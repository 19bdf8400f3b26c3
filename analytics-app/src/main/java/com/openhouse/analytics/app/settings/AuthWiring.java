package com.openhouse.analytics.app.settings;

import com.openhouse.analytics.web.auth.AuthSettings;
import com.openhouse.analytics.web.auth.ExternalIssuer;
import com.openhouse.analytics.web.auth.SessionSettings;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** From the settings of signing in to what the web side needs of them; an empty value counts as none. */
final class AuthWiring {

    private AuthWiring() {}

    static boolean canSignIn(OpenHouseSettings.Auth auth) {
        return StringUtils.hasText(auth.signingKey()) || external(auth.external()) != null;
    }

    static AuthSettings of(OpenHouseSettings settings, DemoKey demoKey) {
        OpenHouseSettings.Auth auth = settings.auth();
        return new AuthSettings(
                signingKeys(auth, settings.demo() ? demoKey : null),
                auth.accessTokenTtl(),
                new SessionSettings(auth.sessionIdle(), auth.sessionLifetime()),
                external(auth.external()),
                settings.demo());
    }

    /** The newest first; the keys of before prove tokens, and so nobody is signed out by a new one. */
    private static List<byte[]> signingKeys(OpenHouseSettings.Auth auth, @Nullable DemoKey demoKey) {
        List<byte[]> keys = new ArrayList<>();
        if (StringUtils.hasText(auth.signingKey())) {
            keys.add(auth.signingKey().getBytes(StandardCharsets.UTF_8));
        } else if (demoKey != null) {
            keys.add(demoKey.bytes());
        }
        if (!keys.isEmpty()) {
            auth.previousKeys().forEach(key -> keys.add(key.getBytes(StandardCharsets.UTF_8)));
        }
        return keys;
    }

    private static @Nullable ExternalIssuer external(OpenHouseSettings.External external) {
        byte[] secret = bytes(external.hs256Secret());
        return secret == null && external.jwksUri() == null
                ? null
                : new ExternalIssuer(secret, external.jwksUri(), text(external.issuer()), text(external.audience()));
    }

    private static byte @Nullable [] bytes(@Nullable String text) {
        return StringUtils.hasText(text) ? text.getBytes(StandardCharsets.UTF_8) : null;
    }

    private static @Nullable String text(@Nullable String text) {
        return StringUtils.hasText(text) ? text : null;
    }
}
