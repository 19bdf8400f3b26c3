package com.openhouse.analytics.web.portal;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** Answers every address that may be a page of the portal with the portal, which knows its own routes. */
final class DeepLinkResolver extends PathResourceResolver {

    private static final List<String> NOT_PAGES = List.of("api", "actuator", "assets", "error", "v3");

    @Override
    protected @Nullable Resource getResource(String path, Resource location) throws IOException {
        Resource file = super.getResource(path, location);
        return file == null && isPage(path) ? super.getResource("index.html", location) : file;
    }

    private static boolean isPage(String path) {
        String[] segments = StringUtils.tokenizeToStringArray(path, "/");
        return segments.length > 0 && !NOT_PAGES.contains(segments[0]) && !segments[segments.length - 1].contains(".");
    }
}
