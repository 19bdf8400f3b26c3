package com.openhouse.analytics.app.settings;

import com.openhouse.analytics.domain.system.RateLimits;
import com.openhouse.analytics.web.bounds.Bounds;
import com.openhouse.analytics.web.limit.LimitSettings;
import com.openhouse.analytics.web.limit.SignInThrottle;
import com.openhouse.analytics.web.server.ServerSettings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.StringUtils;
import org.springframework.util.unit.DataSize;

/** From the settings of limits to what the parts need of them. */
final class LimitWiring {

    private LimitWiring() {}

    static LimitSettings of(OpenHouseSettings.Limits limits) {
        return new LimitSettings(
                limits.enabled(),
                limits.requestsPerPrincipal(),
                limits.requestsPerAddress(),
                limits.signInsPerAccount(),
                limits.signInsPerAddress(),
                limits.signInWindow());
    }

    static Bounds bounds(OpenHouseSettings.Limits limits) {
        return new Bounds(
                limits.pageSize(),
                limits.windowDays(),
                limits.batchSize(),
                bytes(limits.formBody()),
                bytes(limits.feedbackBody()),
                bytes(limits.eventsBody()));
    }

    private static int bytes(DataSize size) {
        return Math.toIntExact(size.toBytes());
    }

    /** What the existing application allows, and what this product does. */
    static RateLimits rateLimits(OpenHouseSettings settings) {
        Map<String, Integer> all =
                new HashMap<>(RateLimitsSetting.parse(settings.rateLimits()).byResource());
        all.put(SignInThrottle.ACCOUNT, settings.limits().signInsPerAccount());
        all.put(SignInThrottle.ADDRESS, settings.limits().signInsPerAddress());
        return new RateLimits(all);
    }

    static ServerSettings server(OpenHouseSettings settings) {
        return new ServerSettings(given(settings.trustedProxies()), given(settings.corsOrigins()));
    }

    private static List<String> given(List<String> texts) {
        return texts.stream().map(String::strip).filter(StringUtils::hasText).toList();
    }
}
