package com.openhouse.analytics.web.testing;

import com.openhouse.analytics.domain.chat.ChatFacts;
import com.openhouse.analytics.domain.chat.ChatMetrics;
import com.openhouse.analytics.domain.chat.ChatMetricsCalculator;
import com.openhouse.analytics.domain.chat.LatencyFacts;
import com.openhouse.analytics.domain.chat.RatingFacts;
import com.openhouse.analytics.domain.chat.RepeatFacts;
import com.openhouse.analytics.domain.metrics.Excluded;
import com.openhouse.analytics.domain.platform.PlatformFacts;
import com.openhouse.analytics.domain.platform.PlatformMetrics;
import com.openhouse.analytics.domain.platform.PlatformMetricsCalculator;
import com.openhouse.analytics.domain.platform.PlatformTotals;
import com.openhouse.analytics.domain.platform.RecentActivity;
import com.openhouse.analytics.domain.scope.ScopeObserver;
import com.openhouse.analytics.domain.scope.ScopePolicy;
import com.openhouse.analytics.domain.system.AuditLog;
import com.openhouse.analytics.domain.system.FactProgress;
import com.openhouse.analytics.web.WebConfiguration;
import com.openhouse.analytics.web.answer.AnswerSettings;
import com.openhouse.analytics.web.audit.AuditSettings;
import com.openhouse.analytics.web.auth.AuthSettings;
import com.openhouse.analytics.web.auth.ExternalIssuer;
import com.openhouse.analytics.web.auth.SessionSettings;
import com.openhouse.analytics.web.bounds.Bounds;
import com.openhouse.analytics.web.limit.LimitSettings;
import com.openhouse.analytics.web.openapi.OpenApiConfiguration;
import com.openhouse.analytics.web.server.ServerSettings;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The web side with fakes behind it; bears no stereotype, so that a product that scans these classes never takes it in. */
@EnableAutoConfiguration(exclude = UserDetailsServiceAutoConfiguration.class)
@Import({
    WebConfiguration.class,
    FakeLists.class,
    FakeDevelopments.class,
    FakeTelemetry.class,
    FakeTokens.class,
    FakeSessions.class,
    FakeAttempts.class,
    UnfakedPorts.class,
    OpenApiConfiguration.class
})
class WebApplication {

    private static final Excluded NOTHING = new Excluded(0, 0);

    @Bean
    FakeDirectories directories(PasswordEncoder encoder) {
        return new FakeDirectories(encoder);
    }

    @Bean
    FakeCache cache() {
        return new FakeCache();
    }

    @Bean
    ScopePolicy scopePolicy(FakeDirectories directories, ScopeObserver observer) {
        return new ScopePolicy(directories, observer);
    }

    @Bean
    @Primary
    Clock figuresClock() {
        return Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
    }

    @Bean
    Clock systemClock() {
        return Clock.systemUTC();
    }

    @Bean
    AnswerSettings answerSettings() {
        return new AnswerSettings(Duration.ofMinutes(15), "");
    }

    @Bean
    AuditSettings auditSettings() {
        return new AuditSettings(false, true);
    }

    @Bean
    LimitSettings limitSettings() {
        return new LimitSettings(false, 1, 1, 1000, 1000, Duration.ofMinutes(15));
    }

    @Bean
    Bounds bounds() {
        return Bounds.PUBLISHED;
    }

    @Bean
    ServerSettings serverSettings() {
        return new ServerSettings(List.of(), List.of());
    }

    @Bean
    AuditLog auditLog() {
        return new AuditLog();
    }

    @Bean
    FactProgress factProgress() {
        return new FactProgress();
    }

    @Bean
    AuthSettings authSettings() {
        ExternalIssuer issuer = new ExternalIssuer(bytes(Keys.EXTERNAL), null, "https://issuer.example", "analytics");
        SessionSettings sessions = new SessionSettings(Duration.ofHours(12), Duration.ofDays(7));
        return new AuthSettings(
                List.of(bytes(Keys.LOCAL), bytes(Keys.PREVIOUS)), Duration.ofMinutes(10), sessions, issuer, false);
    }

    @Bean
    ChatMetricsCalculator chat() {
        return (scope, query) -> ChatMetrics.of(
                new ChatFacts(
                        List.of(),
                        List.of(),
                        new LatencyFacts(null, null, null),
                        List.of(),
                        new RepeatFacts(0, 0),
                        new RatingFacts(0, 0, 0, 0),
                        List.of(),
                        NOTHING),
                query.period());
    }

    @Bean
    PlatformMetricsCalculator platform() {
        return (scope, query) -> PlatformMetrics.of(
                new PlatformFacts(
                        new PlatformTotals(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
                        new RecentActivity(12, 13),
                        List.of(),
                        List.of(),
                        NOTHING),
                query.period());
    }

    private static byte[] bytes(String key) {
        return key.getBytes(StandardCharsets.UTF_8);
    }
}
