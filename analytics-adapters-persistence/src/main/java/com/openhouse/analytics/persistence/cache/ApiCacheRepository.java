package com.openhouse.analytics.persistence.cache;

import java.time.Instant;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

interface ApiCacheRepository extends JpaRepository<ApiCacheRow, String> {

    @Modifying
    @Transactional
    @Query(nativeQuery = true, value = """
                    insert into api_cache (cache_key, value, expiry, created_at, updated_at, hits, writes)
                    values (:key, cast(:value as jsonb), cast(:expiry as timestamptz) at time zone 'UTC',
                            cast(:now as timestamptz) at time zone 'UTC', cast(:now as timestamptz) at time zone 'UTC', 0, 1)
                    on conflict (cache_key) do update
                    set value = excluded.value, expiry = excluded.expiry, updated_at = excluded.updated_at,
                        writes = api_cache.writes + 1
                    """)
    void keep(String key, String value, Instant expiry, Instant now);

    @Modifying
    @Transactional
    @Query(nativeQuery = true, value = "update api_cache set hits = coalesce(hits, 0) + 1 where cache_key = :key")
    void countHit(String key);

    /** Removes some of our own entries that have long expired, and adds what they had counted to the totals. */
    @Transactional
    @Query(nativeQuery = true, value = """
                    with removed as (
                        delete from api_cache
                        where cache_key in (
                            select a.cache_key
                            from api_cache a
                            where a.cache_key like 'analytics:%' and a.expiry < cast(:before as timestamptz) at time zone 'UTC'
                            order by a.cache_key
                            limit :most
                            for update skip locked)
                        returning hits, writes
                    ),
                    counted as (
                        update analytics_cache_totals
                        set hits = analytics_cache_totals.hits + r.hits,
                            writes = analytics_cache_totals.writes + r.writes, updated_at = now()
                        from (select coalesce(sum(hits), 0) as hits, coalesce(sum(writes), 0) as writes from removed) r
                        returning 1
                    )
                    select count(*) from removed cross join counted
                    """)
    int removeExpired(Instant before, int most);
}
