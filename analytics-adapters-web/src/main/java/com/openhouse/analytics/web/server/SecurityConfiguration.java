package com.openhouse.analytics.web.server;

import com.openhouse.analytics.web.auth.ApiTokenAuthenticator;
import com.openhouse.analytics.web.auth.Authenticator;
import com.openhouse.analytics.web.auth.BearerTokenFilter;
import com.openhouse.analytics.web.limit.LimitSettings;
import com.openhouse.analytics.web.limit.RequestLimitFilter;
import com.openhouse.analytics.web.problem.Problems;
import jakarta.servlet.DispatcherType;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** Everything is denied until it is listed, here or among the {@link Routes} of the API. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    SecurityFilterChain filterChain(
            HttpSecurity http,
            Authenticator authenticator,
            ApiTokenAuthenticator programs,
            Problems problems,
            Refusals refusals,
            ServerSettings server,
            LimitSettings limits) {
        limit(http, limits, problems);
        if (!server.corsOrigins().isEmpty()) {
            http.addFilter(CrossOrigin.allowing(server.corsOrigins(), problems));
        }
        return http.csrf(AbstractHttpConfigurer::disable)
                .cors(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(SecurityHeaders::apply)
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .addFilterBefore(
                        new CrossSiteFilter(Set.copyOf(server.corsOrigins()), problems),
                        AnonymousAuthenticationFilter.class)
                .addFilterBefore(
                        new BearerTokenFilter(authenticator, programs, problems), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(SecurityConfiguration::open)
                .build();
    }

    /** By address before it is known who comes, by principal afterwards. */
    private static void limit(HttpSecurity http, LimitSettings limits, Problems problems) {
        if (limits.enabled()) {
            http.addFilterBefore(RequestLimitFilter.perAddress(limits, problems), CsrfFilter.class)
                    .addFilterAfter(
                            RequestLimitFilter.perPrincipal(limits, problems), AnonymousAuthenticationFilter.class);
        }
    }

    /** Requests are measured as a whole; to measure each filter on its way as well takes longer than a kept answer does. */
    @Bean
    static SecurityObservationSettings requestsAreMeasuredAsAWhole() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    RequestRejectedHandler rejectedRequests(Problems problems) {
        return problems::write;
    }

    private static void open(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll();
        Routes.ALL.forEach(route -> route.methods().forEach(method -> open(requests, route, method)));
        requests.requestMatchers("/api", "/api/**")
                .denyAll()
                .requestMatchers("/actuator/health/liveness", "/actuator/health/readiness")
                .permitAll()
                .requestMatchers("/actuator", "/actuator/**")
                .denyAll()
                .requestMatchers(HttpMethod.GET, "/**")
                .permitAll()
                .requestMatchers(HttpMethod.HEAD, "/**")
                .permitAll()
                .anyRequest()
                .denyAll();
    }

    private static void open(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            Route route,
            HttpMethod method) {
        var address = requests.requestMatchers(method, route.path().getPatternString());
        if (route.authorities().isEmpty()) {
            address.permitAll();
        } else {
            address.hasAnyAuthority(route.authorities().toArray(String[]::new));
        }
    }
}
