package com.openhouse.analytics.web.server;

import java.util.List;

/**
 * Who stands between callers and the server, and whose pages may call it.
 *
 * @param trustedProxies addresses, or networks such as {@code 10.0.0.0/8}, whose {@code X-Forwarded-For} is believed
 * @param corsOrigins other sites whose pages may use the API, such as {@code https://portal.example.ie}
 */
public record ServerSettings(List<String> trustedProxies, List<String> corsOrigins) {}
