package com.openhouse.analytics.persistence.cache;

import java.time.LocalDateTime;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

interface ApiCacheRepository extends JpaRepository<ApiCacheRow, String> {

    @Modifying
    @Transactional
    @Query(nativeQuery = true, value = """
                    insert into api_cache (cache_key, value, expiry, created_at, updated_at, hits, writes)
                    values (:key, cast(:value as jsonb), :expiry, :now, :now, 0, 1)
                    on conflict (cache_key) do update
                    set value = excluded.value, expiry = excluded.expiry, updated_at = excluded.updated_at,
                        writes = api_cache.writes + 1
                    """)
    void keep(String key, String value, LocalDateTime expiry, LocalDateTime now);

    @Modifying
    @Transactional
    @Query(nativeQuery = true, value = "update api_cache set hits = coalesce(hits, 0) + 1 where cache_key = :key")
    void countHit(String key);

    @Modifying
    @Transactional
    @Query(nativeQuery = true, value = "delete from api_cache where cache_key like 'analytics:%' and expiry < :before")
    int removeExpired(LocalDateTime before);
}
