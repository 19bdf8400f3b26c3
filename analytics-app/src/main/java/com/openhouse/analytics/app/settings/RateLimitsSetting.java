package com.openhouse.analytics.app.settings;

import com.openhouse.analytics.domain.system.RateLimits;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads limits such as {@code chat=60,search=30}; an empty text knows none. */
final class RateLimitsSetting {

    private static final Pattern LIMIT = Pattern.compile("\\s*([^=,\\s]+)=([1-9][0-9]{0,8})\\s*");

    private RateLimitsSetting() {}

    static RateLimits parse(String text) {
        Map<String, Integer> limits = new LinkedHashMap<>();
        for (String part : text.isBlank() ? new String[0] : text.split(",", -1)) {
            Matcher limit = LIMIT.matcher(part);
            if (!limit.matches()) {
                throw new SettingException(
                        Setting.OPENHOUSE_RATE_LIMITS.name(),
                        "is a list of resources with their limits: chat=60,search=30.");
            }
            limits.put(limit.group(1), Integer.valueOf(limit.group(2)));
        }
        return new RateLimits(limits);
    }
}
