package com.openhouse.analytics.web.bounds;

import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives every request of the application its bounds. */
@Configuration(proxyBeanMethods = false)
class BoundsConfiguration {

    @Bean
    ServletContextInitializer bounded(Bounds bounds) {
        return bounds::holdIn;
    }
}
