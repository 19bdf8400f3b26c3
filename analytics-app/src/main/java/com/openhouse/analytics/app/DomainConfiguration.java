package com.openhouse.analytics.app;

import com.openhouse.analytics.domain.scope.ScopeDirectory;
import com.openhouse.analytics.domain.scope.ScopeObserver;
import com.openhouse.analytics.domain.scope.ScopePolicy;
import com.openhouse.analytics.domain.system.AuditLog;
import com.openhouse.analytics.domain.system.FactProgress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The domain knows no framework, so somebody has to make its objects. */
@Configuration(proxyBeanMethods = false)
class DomainConfiguration {

    @Bean
    ScopePolicy scopePolicy(ScopeDirectory directory, ScopeObserver observer) {
        return new ScopePolicy(directory, observer);
    }

    @Bean
    FactProgress factProgress() {
        return new FactProgress();
    }

    @Bean
    AuditLog auditLog() {
        return new AuditLog();
    }
}
