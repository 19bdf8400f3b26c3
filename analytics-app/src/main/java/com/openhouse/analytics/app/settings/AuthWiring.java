package com.openhouse.analytics.app.settings;

import com.openhouse.analytics.web.auth.AuthSettings;
import com.openhouse.analytics.web.auth.ExternalIssuer;
import java.nio.charset.StandardCharsets;
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
        byte[] key = bytes(auth.signingKey());
        return new AuthSettings(
                key == null && settings.demo() ? demoKey.bytes() : key,
                auth.accessTokenTtl(),
                external(auth.external()),
                settings.demo());
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
