package com.openhouse.analytics.web.server;

import com.openhouse.analytics.web.problem.Problems;
import java.time.Duration;
import java.util.List;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/** Which pages of other sites may call the API: none but those that are named. */
final class CrossOrigin {

    private CrossOrigin() {}

    static CorsFilter allowing(List<String> origins, Problems problems) {
        UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration("/api/**", allowed(origins));
        CorsFilter filter = new CorsFilter(source);
        filter.setCorsProcessor(new OriginRefusal(problems));
        return filter;
    }

    private static CorsConfiguration allowed(List<String> origins) {
        CorsConfiguration allowed = new CorsConfiguration();
        allowed.setAllowedOrigins(origins);
        allowed.setAllowedMethods(List.of("GET", "HEAD", "POST", "DELETE"));
        allowed.setAllowedHeaders(List.of("Authorization", "Content-Type", "Accept", "Cache-Control", "X-Request-Id"));
        allowed.setExposedHeaders(
                List.of("X-Request-Id", "X-Cache", "Age", "ETag", "Retry-After", "RateLimit", "RateLimit-Policy"));
        allowed.setAllowCredentials(true);
        allowed.setMaxAge(Duration.ofMinutes(10));
        return allowed;
    }
}
