package com.openhouse.analytics.web.audit;

import com.openhouse.analytics.domain.system.AuditLog;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Puts the filter outside of everything but the naming of requests, so that refusals are written down, too. */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    @Bean
    FilterRegistrationBean<RequestAuditFilter> requestAudit(
            AuditSettings settings,
            AuditLog log,
            @Qualifier("systemClock") Clock clock,
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mapping) {
        FilterRegistrationBean<RequestAuditFilter> registration =
                new FilterRegistrationBean<>(new RequestAuditFilter(log, settings, new RouteTemplates(mapping), clock));
        registration.setEnabled(settings.requests() || settings.access());
        registration.addUrlPatterns("/api/*");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
        return registration;
    }
}
