package com.openhouse.analytics.web.server;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Makes the server itself answer in the product's manner. */
@Configuration(proxyBeanMethods = false)
class ServerConfiguration {

    /** Outside of everything that asks where a request comes from. */
    @Bean
    FilterRegistrationBean<TrustedProxyFilter> trustedProxies(ServerSettings settings) {
        var registration = new FilterRegistrationBean<>(new TrustedProxyFilter(settings.trustedProxies()));
        registration.setEnabled(!settings.trustedProxies().isEmpty());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return registration;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> serverProblems() {
        return factory -> factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new ServerProblemValve()));
    }
}
