package com.openhouse.analytics.web.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Names the route of a request by its template, so that no id of an address is ever written down. */
final class RouteTemplates {

    /** Stands for every address of the API that there is not. */
    static final String NONE = "/api/**";

    private final ObjectProvider<RequestMappingHandlerMapping> mapping;
    private volatile @Nullable List<PathPattern> patterns;

    RouteTemplates(ObjectProvider<RequestMappingHandlerMapping> mapping) {
        this.mapping = mapping;
    }

    /** The template that answered; for a request that was refused before, the one that would have. */
    String of(HttpServletRequest request) {
        Object matched = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        if (matched != null && matched.toString().startsWith("/api/")) {
            return matched.toString();
        }
        PathContainer path = PathContainer.parsePath(request.getRequestURI());
        return patterns().stream()
                .filter(pattern -> pattern.matches(path))
                .sorted()
                .map(PathPattern::getPatternString)
                .findFirst()
                .orElse(NONE);
    }

    private List<PathPattern> patterns() {
        List<PathPattern> known = patterns;
        if (known == null) {
            known = mapping.getObject().getHandlerMethods().keySet().stream()
                    .map(info -> info.getPathPatternsCondition())
                    .filter(Objects::nonNull)
                    .flatMap(condition -> condition.getPatterns().stream())
                    .filter(pattern -> pattern.getPatternString().startsWith("/api/"))
                    .toList();
            patterns = known;
        }
        return known;
    }
}
