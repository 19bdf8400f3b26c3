package com.openhouse.analytics.persistence;

import com.openhouse.analytics.persistence.isolation.Isolation;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Brings the adapters of this module into an application; it needs a data source, the default {@code ZoneId}, the
 * {@code RateLimits} and the {@code AuditLog}.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan
@EntityScan
@EnableJpaRepositories
@EnableScheduling
public class PersistenceConfiguration {

    /** Defined, because filters are made before the factory is, and until then it offers no entity manager. */
    @Bean
    @Primary
    static EntityManager entityManager(EntityManagerFactory factory) {
        return SharedEntityManagerCreator.createSharedEntityManager(factory);
    }

    @Bean
    static HibernatePropertiesCustomizer isolated(Isolation isolation) {
        return properties -> properties.put(Isolation.PROPERTY, isolation);
    }
}
