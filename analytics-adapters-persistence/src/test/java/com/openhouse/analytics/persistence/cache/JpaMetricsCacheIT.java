package com.openhouse.analytics.persistence.cache;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhouse.analytics.domain.cache.CacheKey;
import com.openhouse.analytics.domain.cache.CachedJson;
import com.openhouse.analytics.domain.cache.CachedJson.Hit;
import com.openhouse.analytics.domain.scope.Authority;
import com.openhouse.analytics.domain.scope.Scope;
import com.openhouse.analytics.persistence.testing.PersistenceTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PersistenceTest
class JpaMetricsCacheIT {

    private static final Duration TTL = Duration.ofMinutes(15);
    private static final String ODD_ORDER = "{\"z\":1.10,\"a\":null}";

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-23T12:00:00Z"));
    private final CacheKey key = key(UUID.randomUUID());

    @Autowired
    private ApiCacheRepository repository;

    @Autowired
    private DataSource dataSource;

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Auckland", "America/New_York"})
    void expiryIsInUtcWhateverTheZoneOfTheJvm(String zone) {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            ask("first");
            assertThat(times()).isEqualTo("2026-11-23 12:15:00 2026-11-23 12:00:00 2026-11-23 12:00:00");
            now.set(now.get().plus(TTL).minusSeconds(1));
            assertThat(ask("second").hit()).isEqualTo(Hit.HIT);
            now.set(now.get().plusSeconds(1));
            assertThat(ask("third").hit()).isEqualTo(Hit.MISS);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void aKeptAnswerComesBackByteForByteUntilItExpires() {
        assertThat(ask("first"))
                .extracting(CachedJson::json, CachedJson::hit)
                .containsExactly(ODD_ORDER + "first", Hit.MISS);
        now.set(now.get().plus(TTL).minusSeconds(1));
        assertThat(ask("second")).isEqualTo(new CachedJson(ODD_ORDER + "first", Hit.HIT, TTL.minusSeconds(1)));
        now.set(now.get().plusSeconds(1));
        assertThat(ask("third"))
                .extracting(CachedJson::json, CachedJson::hit)
                .containsExactly(ODD_ORDER + "third", Hit.MISS);
        assertThat(counts()).containsEntry("hits", 1).containsEntry("writes", 2);
    }

    @Test
    void aRowThatWasComputedForAnotherScopeIsNotServed() {
        ask("first");
        client().sql("update api_cache set value = jsonb_set(value, '{scope}', '\"platform\"')")
                .update();

        assertThat(ask("second").json()).isEqualTo(ODD_ORDER + "second");
    }

    @Test
    void aCorruptRowCostsAComputationAndNothingElse() {
        ask("first");
        client().sql("update api_cache set value = '[1, 2]'").update();

        assertThat(ask("second").json()).isEqualTo(ODD_ORDER + "second");
        assertThat(ask("third").hit()).isEqualTo(Hit.HIT);
    }

    @Test
    void aMissingTableCostsAComputationAndNothingElse() {
        client().sql("alter table api_cache rename to api_cache_gone").update();

        assertThat(ask("first").json()).isEqualTo(ODD_ORDER + "first");

        client().sql("alter table api_cache_gone rename to api_cache").update();
    }

    private CachedJson ask(String answer) {
        return new JpaMetricsCache(repository, now::get).getOrSetJson(key, TTL, () -> ODD_ORDER + answer);
    }

    private Map<String, Object> counts() {
        return client().sql("select hits, writes from api_cache where cache_key = :key")
                .param("key", CacheKeys.text(key))
                .query()
                .singleRow();
    }

    private String times() {
        return client().sql(
                        "select concat_ws(' ', expiry, created_at, updated_at) from api_cache where cache_key = :key")
                .param("key", CacheKeys.text(key))
                .query(String.class)
                .single();
    }

    private JdbcClient client() {
        return JdbcClient.create(dataSource);
    }

    private static CacheKey key(UUID tenantId) {
        return new CacheKey("chat", new Scope.Tenant(tenantId, Authority.TENANT), "30d");
    }
}
