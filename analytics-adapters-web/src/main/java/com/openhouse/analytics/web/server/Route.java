package com.openhouse.analytics.web.server;

import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * One address of the API with one method.
 *
 * @param authorities any of which opens it; empty when it is open to anybody
 */
record Route(HttpMethod method, PathPattern path, List<String> authorities) {

    static Route of(HttpMethod method, String path, String... authorities) {
        return new Route(method, PathPatternParser.defaultInstance.parse(path), List.of(authorities));
    }

    boolean matches(PathContainer address) {
        return path.matches(address);
    }

    List<HttpMethod> methods() {
        return method == HttpMethod.GET ? List.of(method, HttpMethod.HEAD) : List.of(method);
    }
}
