package com.openhouse.analytics.persistence.testing;

import com.openhouse.analytics.domain.cache.CachePolicy;
import com.openhouse.analytics.domain.system.AuditLog;
import com.openhouse.analytics.domain.system.FactProgress;
import com.openhouse.analytics.domain.system.RateLimits;
import com.openhouse.analytics.persistence.PersistenceConfiguration;
import com.openhouse.analytics.persistence.rows.LookupMemory;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

/** The adapters of this module over a fresh database of their own, one per test class. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = PersistenceTest.Wiring.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "spring.jpa.hibernate.ddl-auto=none",
            "spring.jpa.properties.hibernate.jdbc.time_zone=UTC",
            "spring.main.banner-mode=off"
        })
@DirtiesContext
public @interface PersistenceTest {

    // Not annotated as a configuration, so that no application with these classes at hand finds it.
    @Import(PersistenceConfiguration.class)
    @ImportAutoConfiguration({
        HibernateJpaAutoConfiguration.class,
        DataJpaRepositoriesAutoConfiguration.class,
        TransactionAutoConfiguration.class
    })
    class Wiring {

        @Bean
        DataSource dataSource() {
            return TestPostgres.freshDatabase().dataSource();
        }

        @Bean
        ZoneId defaultZone() {
            return ZoneId.of("Europe/Dublin");
        }

        @Bean
        RateLimits rateLimits() {
            return RateLimits.DEFAULT;
        }

        @Bean
        CachePolicy cachePolicy() {
            return new CachePolicy(Duration.ofMinutes(15), Duration.ofSeconds(1), Duration.ofSeconds(5), 1 << 20);
        }

        @Bean
        LookupMemory lookupMemory() {
            return new LookupMemory(Duration.ZERO);
        }

        @Bean
        Clock systemClock() {
            return Clock.systemUTC();
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
}
