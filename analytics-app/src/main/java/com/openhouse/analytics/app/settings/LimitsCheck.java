package com.openhouse.analytics.app.settings;

import com.openhouse.analytics.web.bounds.Bounds;
import com.openhouse.analytics.web.server.ServerSettings;
import java.net.URI;
import java.util.Map;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.util.unit.DataSize;

/** Checks the settings of limits and of whom the server believes. */
final class LimitsCheck {

    private static final int MOST_ROWS = 10_000;
    private static final int MOST_DAYS = 3660;
    private static final DataSize LEAST_BODY = DataSize.ofKilobytes(1);
    private static final DataSize MOST_BODY = DataSize.ofMegabytes(64);

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
        sizes(limits);
        ServerSettings server = LimitWiring.server(settings);
        server.trustedProxies().forEach(LimitsCheck::address);
        server.corsOrigins().forEach(LimitsCheck::origin);
    }

    private static void sizes(OpenHouseSettings.Limits limits) {
        between(Setting.OPENHOUSE_LIMITS_PAGE_SIZE, limits.pageSize(), Bounds.LEAST_PAGE_SIZE, MOST_ROWS);
        between(Setting.OPENHOUSE_LIMITS_WINDOW_DAYS, limits.windowDays(), Bounds.LEAST_WINDOW_DAYS, MOST_DAYS);
        between(Setting.OPENHOUSE_LIMITS_BATCH_SIZE, limits.batchSize(), 1, MOST_ROWS);
        body(Setting.OPENHOUSE_LIMITS_FORM_BODY, limits.formBody());
        body(Setting.OPENHOUSE_LIMITS_FEEDBACK_BODY, limits.feedbackBody());
        body(Setting.OPENHOUSE_LIMITS_EVENTS_BODY, limits.eventsBody());
    }

    private static void between(Setting setting, int value, int least, int most) {
        if (value < least || value > most) {
            throw new SettingException(setting.name(), "is " + least + " to " + most + ".");
        }
    }

    private static void body(Setting setting, DataSize size) {
        if (size.compareTo(LEAST_BODY) < 0 || size.compareTo(MOST_BODY) > 0) {
            throw new SettingException(setting.name(), "is 1KB to 64MB.");
        }
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
