package com.openhouse.analytics.app;

import com.openhouse.analytics.domain.scope.ScopeDirectory;
import com.openhouse.analytics.domain.scope.ScopePolicy;
import com.openhouse.analytics.domain.system.RequestLog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The domain knows no framework, so somebody has to make its objects. */
@Configuration(proxyBeanMethods = false)
class DomainConfiguration {

    @Bean
    ScopePolicy scopePolicy(ScopeDirectory directory) {
        return new ScopePolicy(directory);
    }

    @Bean
    RequestLog requestLog() {
        return new RequestLog();
    }
}
