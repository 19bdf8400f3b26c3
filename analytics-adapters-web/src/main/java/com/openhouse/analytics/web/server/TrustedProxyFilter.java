package com.openhouse.analytics.web.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives a request the address of its client where a trusted proxy tells it. Read from the right, the first address that is
 * no trusted proxy's is the client's; what stands left of it anybody may have made up.
 */
final class TrustedProxyFilter extends OncePerRequestFilter {

    private static final String FORWARDED = "X-Forwarded-For";
    private static final Pattern ADDRESS = Pattern.compile("[0-9.]{7,15}|[0-9a-fA-F:.]{2,45}");

    private final List<IpAddressMatcher> proxies;

    TrustedProxyFilter(List<String> proxies) {
        this.proxies = proxies.stream().map(IpAddressMatcher::new).toList();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String client = client(request);
        chain.doFilter(client.equals(request.getRemoteAddr()) ? request : new From(client, request), response);
    }

    private String client(HttpServletRequest request) {
        String client = request.getRemoteAddr();
        List<String> hops = hops(request);
        for (int i = hops.size() - 1; i >= 0 && isTrusted(client); i--) {
            if (!ADDRESS.matcher(hops.get(i)).matches()) {
                return client;
            }
            client = hops.get(i);
        }
        return client;
    }

    private boolean isTrusted(String address) {
        return proxies.stream().anyMatch(proxy -> proxy.matches(address));
    }

    private static List<String> hops(HttpServletRequest request) {
        return Collections.list(request.getHeaders(FORWARDED)).stream()
                .flatMap(header -> Arrays.stream(header.split(",")))
                .map(String::strip)
                .toList();
    }

    private static final class From extends HttpServletRequestWrapper {

        private final String client;

        From(String client, HttpServletRequest request) {
            super(request);
            this.client = client;
        }

        @Override
        public String getRemoteAddr() {
            return client;
        }

        @Override
        public String getRemoteHost() {
            return client;
        }
    }
}
