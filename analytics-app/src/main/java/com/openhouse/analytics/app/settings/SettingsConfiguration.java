package com.openhouse.analytics.app.settings;

import com.openhouse.analytics.domain.cache.CachePolicy;
import com.openhouse.analytics.domain.system.RateLimits;
import com.openhouse.analytics.persistence.rows.LookupMemory;
import com.openhouse.analytics.web.answer.AnswerSettings;
import com.openhouse.analytics.web.audit.AuditSettings;
import com.openhouse.analytics.web.auth.AuthSettings;
import com.openhouse.analytics.web.bounds.Bounds;
import com.openhouse.analytics.web.limit.LimitSettings;
import com.openhouse.analytics.web.server.ServerSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** Hands each part the plain values that it needs. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OpenHouseSettings.class)
class SettingsConfiguration {

    /** The clock of all figures. */
    @Bean
    @Primary
    Clock figuresClock(OpenHouseSettings settings) {
        Instant fixedAt = settings.clock().fixedAt();
        return fixedAt == null ? Clock.systemUTC() : Clock.fixed(fixedAt, ZoneOffset.UTC);
    }

    /** The clock of tokens, which never stands still. */
    @Bean
    Clock systemClock() {
        return Clock.systemUTC();
    }

    @Bean
    ZoneId defaultZone(OpenHouseSettings settings) {
        return settings.defaultZone();
    }

    @Bean
    AnswerSettings answerSettings(OpenHouseSettings settings) {
        Instant fixedAt = settings.clock().fixedAt();
        return new AnswerSettings(settings.cache().ttl(), fixedAt == null ? "" : fixedAt.toString());
    }

    @Bean
    CachePolicy cachePolicy(OpenHouseSettings settings) {
        OpenHouseSettings.CacheSettings cache = settings.cache();
        return new CachePolicy(
                cache.staleFor(),
                cache.refreshAfter(),
                cache.waitFor(),
                cache.memory().toBytes());
    }

    @Bean
    LookupMemory lookupMemory(OpenHouseSettings settings) {
        return new LookupMemory(settings.cache().lookups());
    }

    @Bean
    AuditSettings auditSettings(OpenHouseSettings settings) {
        return new AuditSettings(settings.audit().requests(), settings.audit().access());
    }

    @Bean
    RateLimits rateLimits(OpenHouseSettings settings) {
        return LimitWiring.rateLimits(settings);
    }

    @Bean
    LimitSettings limitSettings(OpenHouseSettings settings) {
        return LimitWiring.of(settings.limits());
    }

    @Bean
    Bounds bounds(OpenHouseSettings settings) {
        return LimitWiring.bounds(settings.limits());
    }

    @Bean
    ServerSettings serverSettings(OpenHouseSettings settings) {
        return LimitWiring.server(settings);
    }

    @Bean
    AuthSettings authSettings(OpenHouseSettings settings, Environment environment) {
        boolean embedded = !StringUtils.hasText(environment.getProperty("spring.datasource.url"));
        Path file = settings.embedded().dataDir().resolveSibling("demo-signing-key");
        return AuthWiring.of(settings, new DemoKey(embedded ? file : null));
    }
}
