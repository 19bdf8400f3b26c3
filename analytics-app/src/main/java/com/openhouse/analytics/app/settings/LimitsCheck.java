package com.openhouse.analytics.app.settings;

import com.openhouse.analytics.web.server.ServerSettings;
import java.net.URI;
import java.util.Map;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/** Checks the settings of limits and of whom the server believes. */
final class LimitsCheck {

    private LimitsCheck() {}

    static void check(OpenHouseSettings settings) {
        OpenHouseSettings.Limits limits = settings.limits();
        Map.of(
                        Setting.OPENHOUSE_LIMITS_REQUESTS_PER_PRINCIPAL, limits.requestsPerPrincipal(),
                        Setting.OPENHOUSE_LIMITS_REQUESTS_PER_ADDRESS, limits.requestsPerAddress(),
                        Setting.OPENHOUSE_LIMITS_SIGN_INS_PER_ACCOUNT, limits.signInsPerAccount(),
                        Setting.OPENHOUSE_LIMITS_SIGN_INS_PER_ADDRESS, limits.signInsPerAddress())
                .forEach(LimitsCheck::positive);
        positive(Setting.OPENHOUSE_LIMITS_SIGN_IN_WINDOW, (int)
                limits.signInWindow().toSeconds());
        ServerSettings server = LimitWiring.server(settings);
        server.trustedProxies().forEach(LimitsCheck::address);
        server.corsOrigins().forEach(LimitsCheck::origin);
    }

    private static void positive(Setting setting, int value) {
        if (value < 1) {
            throw new SettingException(setting.name(), "is 1 or more.");
        }
    }

    private static void address(String text) {
        try {
            new IpAddressMatcher(text);
        } catch (IllegalArgumentException malformed) {
            throw new SettingException(
                    Setting.OPENHOUSE_TRUSTED_PROXIES.name(), "is a list of addresses or networks: 10.0.0.0/8,::1.");
        }
    }

    private static void origin(String text) {
        if (!text.matches("https?://[^/*\\s]+") || URI.create(text).getHost() == null) {
            throw new SettingException(
                    Setting.OPENHOUSE_CORS_ORIGINS.name(), "is a list of sites: https://portal.example.ie.");
        }
    }
}
