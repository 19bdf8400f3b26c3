package com.openhouse.analytics.web.answer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import org.springframework.http.HttpHeaders;

/** Tells whether a caller wants no kept answer. */
public final class Refresh {

    private Refresh() {}

    public static boolean isWanted(HttpServletRequest request) {
        return Collections.list(request.getHeaders(HttpHeaders.CACHE_CONTROL)).stream()
                .anyMatch(value -> value.toLowerCase(Locale.ROOT).contains("no-cache"));
    }
}
