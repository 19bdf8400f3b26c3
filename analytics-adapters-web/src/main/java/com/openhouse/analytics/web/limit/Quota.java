package com.openhouse.analytics.web.limit;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;

/**
 * How much of a limit is left to a caller.
 *
 * @param policy what is limited
 * @param most per window
 * @param remaining of these
 * @param resetsIn when there will be more
 */
public record Quota(String policy, long most, Duration window, long remaining, Duration resetsIn) {

    /** Tells the caller, in the spelling of the IETF's header fields for rate limits. */
    void tell(HttpServletResponse response) {
        headers().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
    }

    HttpHeaders headers() {
        HttpHeaders headers = new HttpHeaders();
        headers.set("RateLimit-Policy", "\"%s\";q=%d;w=%d".formatted(policy, most, window.toSeconds()));
        headers.set("RateLimit", "\"%s\";r=%d;t=%d".formatted(policy, remaining, seconds()));
        return headers;
    }

    /** Whole seconds, so that who waits so long has waited long enough. */
    long seconds() {
        return Math.max(1, resetsIn.plusMillis(999).toSeconds());
    }
}
